namespace Catalog.Engine.Tests.Formats.Mutations;

/// <summary>A sound document of one format, with most of what the format can do.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="Extension">The extension of its file.</param>
/// <param name="Text">The document.</param>
/// <param name="Silent">What the format passes over, or writes in other words, by its own rules: where a mutant holds more or fewer of these than
/// the document, its words are not counted.</param>
internal sealed record Fixture(string Format, string Extension, string Text, string[] Silent)
{
    // The header of a block scalar says how far it is indented.
    private const string BlockHeader = @"[|>][-+]?[0-9][-+]?[ \t]*(?=[\r\n]|\z)";

    /// <summary>A pattern of what is no text of the document: the tags of XML.</summary>
    public string Markup { get; init; } = "(?!)";

    /// <summary>One for each format.</summary>
    public static IReadOnlyList<Fixture> All { get; } =
    [
        new("yaml", ".yml", """
            title: The Lamp
            keeper: {name: Ada, since: 1911}
            lenses:
              - order: 1
                weight: 3.10
              - order: 2
                weight: "4"
            lit: true
            note: |
              Trim the wick
              at dusk.
            folded: >-
              one line
              of two
            """, ["#", "&", "*", "!", "%", "\\", "<<", "|", ">"]) { Markup = BlockHeader },
        new("json", ".json", """
            {"title": "The Lamp", "keeper": {"name": "Ada", "since": 1911},
             "lenses": [{"order": 1, "weight": 3.10}, {"order": 2, "weight": "4"}],
             "lit": true, "note": "Trim the wick"}
            """, ["\\"]),
        new("toml", ".toml", """"
            title = "The Lamp"
            lit = true
            since = 1911-05-27
            keeper.name = 'Ada'

            [lamp]
            weight = 3.10
            colours = ["red", "green"]

            [[lenses]]
            order = 1
            note = """
            Trim the wick"""

            [[lenses]]
            order = 2
            """", ["#", "\\"]),
        new("csv", ".csv", "id,title,note\r\n1,Lamp,\"Trim, the\nwick\"\r\n2,Fog,\"say \"\"horn\"\"\"\r\n3,Tide,\r\n", []),
        new("tsv", ".tsv", "id\ttitle\tnote\n1\tLamp\tTrim the wick\n2\tFog\thorn\n", []),
        new("xml", ".xml", """
            <lamp kind="fixed">
              <title>The Lamp</title>
              <keeper><name>Ada</name><since>1911</since></keeper>
              <lens>1</lens>
              <lens>2</lens>
              <note>Trim the <em>wick</em> at dusk.</note>
            </lamp>
            """, ["<", ">", "&"]) { Markup = "<[^>]*>" },
        new("markdown", ".md", """
            ---
            title: The Lamp
            keeper: {name: Ada, since: 1911}
            ---

            # Of the lamp

            Trim the *wick* at dusk.

            - red
            - green

            > Say no more.

            | a | b |
            |---|---|
            | 1 | 2 |
            """, ["#", "&", "*", "!", "%", "\\", "|", ">"]) { Markup = BlockHeader },
        new("markdown", ".md", """
            +++
            title = "The Lamp"
            since = 1911-05-27
            +++
            Trim the wick at dusk.
            """, ["#", "\\"]),
        new("markdown", ".md", """
            Title: The Lamp
            Keeper: Ada
              and Bob

            Trim the wick at dusk.
            """, ["#", "\\", "&", "*", "!", "%", "|", ">"]),
        new("text", ".txt", "The Lamp\n\nTrim the wick\nat dusk.\n\nSay no more.\n", ["#", "\\", "&", "*", "!", "%", "|", ">"]),
    ];
}
