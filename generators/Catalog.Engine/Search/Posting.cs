namespace Catalog.Engine.Search;

/// <summary>How often a term stands in a document.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Title">How often in its title.</param>
/// <param name="Fields">How often in its fields.</param>
/// <param name="Body">How often in its body.</param>
internal readonly record struct Posting(int Document, int Title, int Fields, int Body)
{
    /// <summary>The form in which it is written.</summary>
    public int Kind => Title + Fields > 0 ? IndexLayout.Anywhere : Body > 1 ? IndexLayout.InBody : IndexLayout.OnceInBody;

    /// <summary>How often in all.</summary>
    public int Total => Title + Fields + Body;
}
