using Catalog.Engine.Collections;
using Catalog.Engine.Problems;
using Catalog.Engine.Text;

namespace Catalog.Generators.Reading;

/// <summary>Reads one additional file.</summary>
internal static class FileReader
{
    public static FileReading Read(DocumentFile file, CancellationToken cancellation)
    {
        if (file.Text.GetText(cancellation) is not { } text)
        {
            return FileReading.Unreadable(file.Options);
        }

        var content = text.ToString();
        return FileReading.Of(file.Options, content, Decoding.FirstFault(text, content));
    }
}
