namespace Catalog.Engine.Typing;

/// <summary>The types a scalar can have, the more particular first.</summary>
public enum ScalarKind
{
    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>double</c>; never inferred, only declared.</summary>
    Double,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>PartialDate</c>.</summary>
    PartialDate,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateTime</c> of unspecified kind.</summary>
    DateTime,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary>An absolute <c>Uri</c>.</summary>
    Uri,

    /// <summary><c>string</c>.</summary>
    String,
}
