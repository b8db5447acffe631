namespace Catalog.Documents.Json;

/// <summary>Tells the default values of the types that fields have.</summary>
internal static class DefaultValue
{
    public static bool Is(object value) => value switch
    {
        bool truth => !truth,
        int number => number == 0,
        long number => number == 0,
        decimal number => number == 0,
        double number => number == 0,
        DateOnly date => date == default,
        TimeOnly time => time == default,
        DateTime moment => moment == default,
        DateTimeOffset moment => moment == default,
        Guid guid => guid == default,
        PartialDate date => date == default,
        Enum member => member.Equals(Enum.ToObject(member.GetType(), 0)),
        _ => false,
    };
}
