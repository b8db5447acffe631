namespace Catalog.Documents.Tests;

internal static class Fields
{
    public static Field Of<T>(string? format = null) => new("Field", "Field", typeof(T), isNullable: true, format: format);
}
