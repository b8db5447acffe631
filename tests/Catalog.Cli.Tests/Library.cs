using System.Collections.ObjectModel;

namespace Catalog.Cli.Tests;

/// <summary>Documents whose values are made of values.</summary>
internal static class Library
{
    public static readonly Field Editor = new("Chief Editor", "ChiefEditor", typeof(Author), isNullable: true);
    public static readonly Field Authors = new("authors", "Authors", typeof(IReadOnlyList<Author>), isNullable: true);
    public static readonly Field Prices = new("prices", "Prices", typeof(IReadOnlyDictionary<string, decimal>), isNullable: true);
    public static readonly Field Extra = new("extra", "Extra", typeof(DataNode), isNullable: true);
    public static readonly Field Tags = new("tags", "Tags", typeof(IReadOnlyList<string?>), isNullable: true);

    public static readonly IReadOnlyList<Field> Fields = [Editor, Authors, Prices, Extra, Tags];

    public static readonly DataNode Raw = DataNode.Map(
        ("zebra", DataNode.Plain("1.50")),
        ("apple", DataNode.Quoted("1.50")),
        ("facts", DataNode.List(DataNode.Plain("true"), DataNode.Plain("007"), DataNode.Empty, DataNode.Quoted("two\nlines"))),
        ("none", DataNode.Empty));

    public static readonly Body Markdown = new(
        "Dear reader,\n\n# On *Light*\n\n    # On Light is code\n\nThe lantern.\n\n## Setting\n\nOil\n---\n\nNot oil.\n",
        12,
        [0..12, 52..64, 87..95],
        sections: [("On Light", 1, "on-light", 1..2), ("Setting", 2, "setting", 2..2), ("Oil", 2, "oil", 2..3)],
        excerpt: "Dear reader,");

    public static DocumentCollection<Note> Books { get; } = Of(
        new Note("full")
        {
            Title = "A Full Book",
            Body = Markdown,
            [Editor] = new Author
            {
                Name = "Ann Keeper",
                Born = new PartialDate(1899, 12, "December 1899"),
                Works = ["Fog", null, "Two\nlines"],
                Teacher = new Author { Name = "Old Ben" },
            },
            [Authors] = new[] { new Author { Name = "Cat" }, null, new Author { Name = "Dan", Born = new PartialDate(1901) } },
            [Prices] = Map(("new", 12.50m), ("Old one", 3m)),
            [Extra] = Raw,
            [Tags] = new[] { "sea", null, "light" },
        },
        new Note("hollow")
        {
            [Editor] = new Author(),
            [Authors] = Array.Empty<Author>(),
            [Prices] = Map(),
            [Extra] = DataNode.Empty,
            [Tags] = new string?[] { null },
        },
        new Note("bare"),
        new Note("plain") { [Extra] = DataNode.Plain("12") });

    public static DocumentCollection<Note> Of(params Note[] notes) => Notes.Named("Books", Fields, notes);

    /// <summary>An open map as generated code makes it.</summary>
    public static IReadOnlyDictionary<string, decimal> Map(params (string Name, decimal Value)[] entries) =>
        new ReadOnlyDictionary<string, decimal>(
            new OrderedDictionary<string, decimal>(entries.Select(entry => KeyValuePair.Create(entry.Name, entry.Value))));
}
