using Catalog.Engine;
using Catalog.Engine.Problems;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Finds and reads the classes for mappings that the properties of a document class lead to.</summary>
internal sealed class ClassReader
{
    private readonly List<INamedTypeSymbol> _classes = [];
    private readonly CancellationToken _cancellation;

    private ClassReader(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>Those that can't be completed.</summary>
    public HashSet<INamedTypeSymbol> Faulty { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What is wrong with them.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>Finds the classes below a document class.</summary>
    public static ClassReader Of(INamedTypeSymbol document, CancellationToken cancellation)
    {
        var reader = new ClassReader(cancellation);
        reader.Find(document);
        return reader;
    }

    /// <summary>The classes, in order of name.</summary>
    public IEnumerable<PlacedClass> Read() => _classes
        .Where(type => !Faulty.Contains(type))
        .Select(Read)
        .OrderBy(placed => placed.Class.FullName, StringComparer.Ordinal);

    /// <summary>The properties of a class that are to be completed.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>().Where(PropertyRules.IsOurs);

    private void Find(INamedTypeSymbol owner)
    {
        var found = PropertiesOf(owner)
            .SelectMany(property => PropertyType.Leaves(property.Type))
            .Select(type => (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None))
            .Where(type => DocumentClass.IsOfUser(type) && DocumentClass.CollectionOf(type) is null);
        foreach (var type in found.Where(type => !_classes.Contains(type, SymbolEqualityComparer.Default)))
        {
            _classes.Add(type);
            if (ClassRules.Violation(type, isDocument: false, _cancellation) is { } violation)
            {
                Faulty.Add(type);
                var (path, place) = type.Locations[0].ToPlace();
                Problems.Add(Problem.At(Fault.IncompleteDeclaration, path, place, type.Name, violation));
            }

            Find(type);
        }
    }

    private PlacedClass Read(INamedTypeSymbol type)
    {
        var properties = TwinProperties.Check(
            type.Name, PropertiesOf(type).Select(property => PropertyReader.Read(property, isOfDocument: false, Faulty, _cancellation)).ToList());
        Problems.AddRange(properties.SelectMany(property => property.Problems));
        Problems.AddRange(PropertyRules.ForgottenIn(type, _cancellation));
        return new(
            new DeclaredClass(
                type.Namespace(),
                type.Containers().Select(container => container.ToDisplayString(CSharp.NameFormat)).ToEquatableArray(),
                type.ToDisplayString(CSharp.NameFormat),
                properties.Select(property => property.Property).ToEquatableArray())
            {
                Summary = type.Summary(_cancellation),
            },
            properties.Select(property => property.Place).ToEquatableArray());
    }
}
