using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.GeneratedCode;

public sealed class JoinedCollectionsTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Catalog.Documents;

        namespace Harbour;

        [Document("Notes")]
        public sealed partial class Note
        {
            public partial Keeper Author { get; }

            [Field("readers", Separator = ",")]
            public partial IReadOnlyList<Keeper>? Readers { get; }

            [Lookup]
            public partial Status Status { get; }

            [Lookup]
            public partial IReadOnlyList<string> Tags { get; }

            public partial IReadOnlyDictionary<string, Source>? Sources { get; }

            [RequiredIf(nameof(Status), Harbour.Status.LastCall)]
            public partial DateOnly? Deadline { get; }

            public partial Note? Follows { get; }

            [ReferencedBy(nameof(Follows))]
            public partial IReadOnlyList<Note> FollowedBy { get; }
        }

        /// <summary>How far a note has come.</summary>
        public enum Status
        {
            /// <summary>Not done.</summary>
            Draft,

            /// <summary>Nearly done.</summary>
            [JsonStringEnumMemberName("last call")]
            LastCall,
        }

        public sealed partial class Source
        {
            public partial string Name { get; }
            public partial Keeper? Owner { get; }
            public partial Source? Part { get; }
        }

        [Document("Keepers")]
        public sealed partial class Keeper
        {
            [Key]
            public partial string Email { get; }

            [ReferencedBy(nameof(Note.Author))]
            public partial IReadOnlyList<Note> Wrote { get; }
        }
        """;

    private const string Fog = """
        ---
        title: Fog
        aliases: [old-fog]
        author: ada
        readers: bob@harbour.example, ada
        status: last call
        tags: [fog, sea]
        sources:
          log: { name: The Log, page: 4, owner: bob, part: { name: Night Watch } }
        deadline: 2020-01-02
        follows: tide
        ---
        Sound the horn.
        """;

    private const string Keepers = """
        - { id: ada, title: Ada Quill, email: ada@harbour.example }
        - { id: bob, title: Bob Snell, email: bob@harbour.example }
        """;

    /// <summary>References by id and by key, ways back, lookups, a key, an alias, and a class for mappings that holds itself and a reference.</summary>
    [Fact]
    public Task DocumentsThatReferToOneAnother()
    {
        var build = Harbour.Build();

        Assert.Equal(12, build.Files.Count);
        return Verifier.Verify(build.Driver);
    }

    /// <summary>The same where the documents are packed.</summary>
    [Fact]
    public Task PackedDocumentsThatReferToOneAnother() => Verifier.Verify(Generation.Run(
        Project.Of([.. Harbour.Documents.Select(document => document.With("CatalogMembers", "None"))]).WithSource(Code).Packed()).Driver);

    private static Project Harbour => Project
        .Of(
            Document.Of("fog.md", Fog, "Notes"),
            Document.Of("tide.md", "---\ntitle: Tide\nauthor: bob@harbour.example\nstatus: draft\ntags: [sea]\n---\nHigh at noon.\n", "Notes"),
            Document.Of("keepers.yaml", Keepers, "Keepers"))
        .WithSource(Code);
}
