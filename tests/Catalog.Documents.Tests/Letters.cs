namespace Catalog.Documents.Tests;

/// <summary>A collection of letters that remembers which ones were built.</summary>
internal sealed class Letters
{
    private readonly Dictionary<int, Letter> _built = [];

    public Letters(params string[] ids)
        : this([], ids) { }

    public Letters((string Alias, string Id)[] aliases, params string[] ids) =>
        All = new("Letters", [Letter.PagesField], ids, index => Build(index, ids[index]), aliases);

    public DocumentCollection<Letter> All { get; }

    public IEnumerable<string> Built => _built.Values.Select(letter => letter.Id);

    private Letter Build(int index, string id)
    {
        if (!_built.TryGetValue(index, out var letter))
        {
            _built.Add(index, letter = new Letter(id) { Pages = index });
        }

        return letter;
    }
}
