namespace Catalog.Engine.Formats.Data;

/// <summary>A language for data: YAML, JSON or TOML.</summary>
/// <remarks>It never throws: what it can't read is a problem at its place, and what it read until then is kept.</remarks>
public interface IDataLanguage
{
    /// <summary>Reads a stretch of text.</summary>
    NodeReading Read(DataText text);
}
