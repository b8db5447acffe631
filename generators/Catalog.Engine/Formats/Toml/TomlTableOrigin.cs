namespace Catalog.Engine.Formats.Toml;

/// <summary>What made a table (TOML 1.0, Table).</summary>
internal enum TomlTableOrigin
{
    /// <summary>A header of its own, or the text itself; no second one may follow.</summary>
    Header,

    /// <summary>The header of a table inside it; a header of its own may follow.</summary>
    Implied,

    /// <summary>A dotted key; further dotted keys may add to it, a header may not.</summary>
    DottedKey,

    /// <summary>Braces; nothing may be added behind them.</summary>
    Inline,
}
