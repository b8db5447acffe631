using Catalog.Engine.Typing;

namespace Catalog.Generators.Declarations.Rules;

/// <summary>What a rule is about.</summary>
internal static class Subject
{
    /// <summary>The type of a list's elements, of anything else the type itself.</summary>
    public static FieldType Of(FieldType type) => type is ListFieldType list ? list.Element : type;

    /// <summary>A type as messages write it.</summary>
    public static string Name(FieldType type) => type switch
    {
        ScalarFieldType scalar => Name(scalar.Scalar.Kind),
        EnumFieldType => "an enum",
        ListFieldType => "an IReadOnlyList",
        DictionaryFieldType => "an IReadOnlyDictionary",
        DataFieldType => "a DataNode",
        _ => "a class",
    };

    private static string Name(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "a bool",
        ScalarKind.Int32 => "an int",
        ScalarKind.Int64 => "a long",
        ScalarKind.Decimal => "a decimal",
        ScalarKind.Double => "a double",
        ScalarKind.Date => "a DateOnly",
        ScalarKind.PartialDate => "a PartialDate",
        ScalarKind.DateTimeOffset => "a DateTimeOffset",
        ScalarKind.DateTime => "a DateTime",
        ScalarKind.Time => "a TimeOnly",
        ScalarKind.Guid => "a Guid",
        ScalarKind.Uri => "a Uri",
        _ => "a string",
    };
}
