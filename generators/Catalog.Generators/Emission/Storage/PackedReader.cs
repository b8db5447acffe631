using System.Globalization;
using Catalog.Engine;
using Catalog.Engine.Binding;
using Catalog.Engine.Typing;
using Catalog.Generators.Collections;
using Catalog.Generators.Options;

namespace Catalog.Generators.Emission.Storage;

/// <summary>Writes the class that turns what stands in a pack into enums, classes and documents.</summary>
/// <remarks>Its methods are written as properties ask for them, each once.</remarks>
internal sealed class PackedReader(PackedModel model)
{
    private const string Node = "global::Catalog.Documents.Packing.PackedNode";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, string> _methods = [];

    /// <summary>The class as generated code writes it.</summary>
    public string Name => "global::" + NamespaceName.Qualify(model.Collection.Types.Namespace, ClassName);

    private string ClassName => model.Collection.Types.DocumentClass + "Reader";

    /// <summary>What reads the value of a property; null where it is missing.</summary>
    /// <param name="property">The property.</param>
    /// <param name="node">What stands in the pack.</param>
    /// <param name="isInside">Whether it is read within this class.</param>
    public string Expression(PropertyModel property, string node, bool isInside = true) =>
        property.Traits.Separator is { } separator && property.Type is ListFieldType list
            ? $"{node}.Separated<{TypeName.Of(list.Element)}>({CSharp.Literal(separator)}, {Lambda(list.Element, list.HasEmpty, isInside)})"
            : Expression(property.Type, node, isInside);

    /// <summary>The method that gives the documents which refer to one.</summary>
    public string WayBack(PropertyModel property) => Method(property.Name, "way back " + property.Name, name =>
    {
        var (document, inverse) = (model.Collection.Types.DocumentName, property.Traits.Inverse!);
        var type = $"global::Catalog.Documents.DocumentLookup<{document}, {inverse.DocumentName}>";
        return model.Of(inverse.DocumentName) is { } source
            ? $$"""
                private static {{type}}? _referrers{{name}};

                public static {{TypeName.Of(property.Type)}} {{name}}({{document}} document) =>
                    global::System.Threading.LazyInitializer.EnsureInitialized(ref _referrers{{name}}, static () => new {{type}}(
                        {{source.Types.CollectionName}}.All,
                        {{PackedExpression.Values(document, source.Types.CollectionName + ".All", inverse.Property)}}))[document];
                """
            : $"public static {TypeName.Of(property.Type)} {name}({document} document) => [];";
    });

    /// <summary>Writes the class, where anybody needs it.</summary>
    public void Write(SourceWriter writer)
    {
        if (_methods.Count > 0)
        {
            writer.Write($"""

                /// <summary>Reads values from the pack.</summary>
                file static class {ClassName}
                """).Braces(body => body.Write(string.Join("\n\n", _methods.Values)));
        }
    }

    private string Expression(FieldType type, string node, bool isInside) => type switch
    {
        ScalarFieldType scalar => $"{node}.{PackedExpression.Method(scalar.Scalar.Kind)}()",
        DataFieldType => $"{node}.Data()",
        ListFieldType list => $"{node}.List<{TypeName.Of(list.Element, list.HasEmpty)}>({Lambda(list.Element, list.HasEmpty, isInside)})",
        DictionaryFieldType dictionary =>
            $"{node}.Dictionary<{TypeName.Of(dictionary.Value, dictionary.HasEmpty)}>({Lambda(dictionary.Value, dictionary.HasEmpty, isInside)})",
        _ => $"{(isInside ? "" : Name + ".")}{Method(type)}({node})",
    };

    private string Lambda(FieldType type, bool isNullable, bool isInside) =>
        $"static item => {PackedExpression.Completed(Expression(type, "item", isInside), type, isNullable)}";

    private string Method(FieldType type) => type switch
    {
        EnumFieldType members => Method(Simple(members.Name), members.Name, name => Enum(name, members)),
        ClassFieldType fields => Method(Simple(fields.Name), fields.Name, name => Class(name, fields.Name, Arguments(fields))),
        DeclaredFieldType declared => Method(Simple(declared.Name), declared.Name, name => Class(name, declared.Name, Arguments(model.Class(declared)!))),
        ReferenceFieldType reference => Method(Simple(reference.Name), reference.Name, name => Reference(name, reference)),
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    // The name is taken before the method is written: a class may hold itself.
    private string Method(string wanted, string key, Func<string, string> write)
    {
        if (_names.TryGetValue(key, out var known))
        {
            return known;
        }

        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        _names.Add(key, name);
        _methods.Add(_names.Count, write(name));
        return name;
    }

    private static string Simple(string typeName) => CSharp.TypeDeclaration(typeName.Substring(typeName.LastIndexOfAny(['.', ':']) + 1));

    // Texts that differ in case, blanks or hyphens alone are of one member, unless each is a member's own.
    private static string Enum(string name, EnumFieldType type)
    {
        var alike = Arms(type, member => EnumText.Bare(member.Text));
        var isPlain = type.Members.Select(member => EnumText.Bare(member.Text)).Distinct(StringComparer.Ordinal).Count() == type.Members.Count;
        return isPlain
            ? $$"""
                public static {{type.Name}}? {{name}}({{Node}} node) => node.Member() switch
                {
                    {{string.Join("\n    ", alike)}}
                    _ => null,
                };
                """
            : $$"""
                public static {{type.Name}}? {{name}}({{Node}} node) => node.String() switch
                {
                    {{string.Join("\n    ", Arms(type, member => member.Text))}}
                    _ => node.Member() switch
                    {
                        {{string.Join("\n        ", alike)}}
                        _ => null,
                    },
                };
                """;
    }

    private static IEnumerable<string> Arms(EnumFieldType type, Func<EnumMember, string> textOf) => type.Members
        .GroupBy(textOf, StringComparer.Ordinal)
        .Select(group => $"{CSharp.Literal(group.Key)} => {type.Name}.{CSharp.Identifier(group.First().Name)},");

    private static string Class(string name, string type, IEnumerable<string> arguments) => $$"""
        public static {{type}}? {{name}}({{Node}} node) => node.Mapping(static fields => new {{type}}(
            {{string.Join(",\n    ", arguments)}}));
        """;

    private IEnumerable<string> Arguments(ClassFieldType type) => type.Fields.Select(field =>
        $"{field.Parameter}: {PackedExpression.Completed(Expression(field.Type, Entry(field.Name), isInside: true), field.Type, field.IsOptional)}");

    private IEnumerable<string> Arguments(DeclaredClassModel type) => type.Properties.Select(property =>
    {
        var read = PackedExpression.Completed(Expression(property, Entry(property.Field)), property);
        return $"{property.Parameter}: {(property.IsDeferred ? Deferred(property, read) : read)}";
    });

    // Documents may refer to one another in circles: each is found when it is asked for.
    private static string Deferred(PropertyModel property, string read) =>
        $"{(property.IsNullable ? $"{Entry(property.Field)}.IsMissing ? null : " : "")}new(() => {(property.IsNullable ? read + "!" : read)})";

    private static string Entry(string field) => $"fields[{CSharp.Literal(field)}]";

    private string Reference(string name, ReferenceFieldType type)
    {
        if (model.Of(type.Name) is not { } target)
        {
            return $"public static {type.Name}? {name}({Node} node) => null;";
        }

        var keys = target.Keys.Select((key, index) => ": " + ByKey(target, key, FormattableString.Invariant($"{index}")));
        return $$"""
            public static {{type.Name}}? {{name}}({{Node}} node) =>
                node.String()?.Trim() is not { } text ? null
                {{string.Join("\n    ", keys.Append($": {target.Types.CollectionName}.All.Find(text);"))}}
            """;
    }

    // The text of a string is the key itself, and that of any other may be no key.
    private string ByKey(OtherCollection target, (string Property, FieldType Type) key, string number)
    {
        var find = $"{target.Types.CollectionName}.{LookupNames.OfKey(key.Property)}";
        return key.Type is ScalarFieldType { Scalar.Kind: ScalarKind.String }
            ? $"{find}(text) is {{ }} found{number} ? found{number}"
            : $"{Expression(key.Type, "node", isInside: true)} is {{ }} key{number} && {find}(key{number}) is {{ }} found{number} ? found{number}";
    }
}
