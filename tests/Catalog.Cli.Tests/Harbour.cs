namespace Catalog.Cli.Tests;

/// <summary>Lights and their keepers, who refer to each other and round again.</summary>
internal static class Harbour
{
    public static readonly IReadOnlyDictionary<string, string> MoodTexts =
        FieldDictionary.Of((nameof(Tests.Mood.OverJoyed), "over the moon"));

    public static readonly Field Keeper = new("keeper", "Keeper", typeof(Note), isNullable: true);
    public static readonly Field Reliefs = new("reliefs", "Reliefs", typeof(IReadOnlyList<Note>), isNullable: true);
    public static readonly Field Posts = new("posts", "Posts", typeof(IReadOnlyDictionary<string, Note>), isNullable: true);
    public static readonly Field LastVisit = new("Last Visit", "LastVisit", typeof(Visit), isNullable: true);
    public static readonly Field Neighbour = new("neighbour", "Neighbour", typeof(Note), isNullable: true);

    public static readonly Field Mood = new("mood", "Mood", typeof(Mood), isNullable: true, memberTexts: MoodTexts);
    public static readonly Field Friend = new("friend", "Friend", typeof(Note), isNullable: true);
    public static readonly Field KeptLights =
        new("KeptLights", "KeptLights", typeof(IReadOnlyList<Note>), isNullable: false, isInverse: true);

    private static readonly Note Anna = new("anna") { Title = "Anna Keel", [Mood] = Tests.Mood.OverJoyed };
    private static readonly Note Bert = new("bert") { [Mood] = Tests.Mood.Sad, [Friend] = Anna };
    private static readonly Note South = new("south") { Title = "South Light", [Keeper] = Bert };

    private static readonly Note North = new("north")
    {
        Title = "North Light",
        Body = new Body(3, "It never sleeps."),
        [Keeper] = Anna,
        [Reliefs] = new[] { Bert, Anna },
        [Posts] = FieldDictionary.Of(("lamp", Anna), ("fog horn", Bert)),
        [LastVisit] = new Visit { Season = "spring", By = Anna, Mood = Tests.Mood.OverJoyed },
        [Neighbour] = South,
    };

    static Harbour()
    {
        (Anna[Friend], South[Neighbour]) = (Bert, North);
        (Anna[KeptLights], Bert[KeptLights]) = (new[] { North }, Array.Empty<Note>());
    }

    public static DocumentCollection<Note> Lights { get; } =
        Notes.Named("Lights", [Keeper, Reliefs, Posts, LastVisit, Neighbour], North, South);

    public static DocumentCollection<Note> Keepers { get; } = Notes.Named("Keepers", [Mood, Friend, KeptLights], Anna, Bert);

    public static IReadOnlyList<IDocumentCollection> All => [Keepers, Lights];
}
