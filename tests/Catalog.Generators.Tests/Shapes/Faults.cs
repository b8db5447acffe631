namespace Catalog.Generators.Tests.Shapes;

/// <summary>What messages say.</summary>
internal static class Faults
{
    public const string Whole = "a whole number from -2147483648 to 2147483647, such as 42";

    public static string Misfit(string value, string field, string expected = Whole) =>
        $"error CAT016: '{value}' does not fit the field '{field}': {expected} is expected; correct it, or declare another type";

    public static string Missing(string field, string property) =>
        $"error CAT017: The field '{field}' has no value here, but '{property}' is declared as one that every document has: "
        + "give it a value, or make the property nullable";

    public static string NoMember(string value, string field, string type, string hint) =>
        $"error CAT018: '{value}' in the field '{field}' is no {type} (correct it, or add a member): {hint}";

    public static string MissingThere(string field, string property, string cause, string value) =>
        $"error CAT035: The field '{field}' has no value, and the property '{property}' needs one where '{cause}' is '{value}'";

    public static string Undeclared(string field, string type, string hint) =>
        $"error CAT036: The field '{field}' is not declared in {type} (declare it, or correct its name): {hint}";

    public static string Dangling(string value, string field, string collection, string advice) =>
        $"error CAT037: '{value}' in the field '{field}' is no document of '{collection}': {advice}";

    public static string NotUnique(string value, string property, string id, int line) => FormattableString.Invariant(
        $"error CAT038: '{value}' is the {property} of the document '{id}' already (line {line} there): a [Key] belongs to one document alone");
}
