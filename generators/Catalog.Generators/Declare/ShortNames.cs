using System.Text.RegularExpressions;
using Catalog.Engine.Typing;
using Catalog.Generators.Emission;

namespace Catalog.Generators.Declare;

/// <summary>Writes types by their simple names, and knows the using lines that this takes.</summary>
/// <param name="scope">What names mean.</param>
/// <param name="documentClass">The document class as generated code writes it, in which the names of its classes mean them.</param>
internal sealed class ShortNames(DeclarationScope scope, string documentClass)
{
    private const string Suffix = "Attribute";

    private static readonly Regex Qualified = new("global::([^<>,? ]+)", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _imports = new(StringComparer.Ordinal);

    /// <summary>The using lines so far, those of the framework first.</summary>
    public IEnumerable<string> Imports => _imports
        .OrderBy(ns => ns.StartsWith("System", StringComparison.Ordinal) ? 0 : 1)
        .ThenBy(ns => ns, StringComparer.Ordinal)
        .Select(ns => $"using {ns};");

    /// <summary>The type of a property.</summary>
    public string Of(FieldType type, bool isNullable) => Qualified.Replace(TypeName.Of(type, isNullable), match => Of(match.Groups[1].Value));

    /// <summary>An attribute.</summary>
    public string OfAttribute(string fullName) =>
        Of(fullName) is var name && name.StartsWith("global::", StringComparison.Ordinal) ? name : name.Substring(0, name.Length - Suffix.Length);

    private string Of(string fullName)
    {
        var isNested = ("global::" + fullName).StartsWith(documentClass + ".", StringComparison.Ordinal);
        if (!isNested && !scope.Importable.Contains(fullName))
        {
            return "global::" + fullName;
        }

        if (!isNested && !scope.Known.Contains(fullName))
        {
            _imports.Add(Namespaces.Of(fullName));
        }

        return Namespaces.NameOf(fullName);
    }
}
