using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Catalog.Build;

/// <summary>Takes JSON Schemas out of generated files, and writes them where editors find them.</summary>
public sealed class WriteSchemas : Task
{
    private static readonly Regex Schema = new(@"\n// Schema: (?<collection>.+)\n#if CATALOG_SCHEMA\n(?<text>(?s:.*))#endif\n\z", RegexOptions.CultureInvariant);

    /// <summary>The generated files.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The folder that the schemas go to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (var file in Files.Select(item => item.GetMetadata("FullPath")).OrderBy(path => path, StringComparer.Ordinal))
        {
            var schema = Schema.Match(File.ReadAllText(file));
            if (!schema.Success)
            {
                continue;
            }

            var path = Path.Combine(Folder, schema.Groups["collection"].Value + ".schema.json");
            try
            {
                Write(schema.Groups["collection"].Value, path, schema.Groups["text"].Value);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Log.LogError(null, null, null, path, 0, 0, 0, 0, "The schema can't be written: {0}", fault.Message);
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void Write(string collection, string path, string text)
    {
        Directory.CreateDirectory(Folder);
        var isSame = File.Exists(path) && File.ReadAllText(path) == text;
        OutputFile.Write(path, text);
        Log.LogMessage(
            MessageImportance.High,
            isSame ? "The schema of the collection '{0}' is unchanged in {1}" : "The schema of the collection '{0}' is written to {1}",
            collection,
            path);
    }
}
