using Catalog.Generators.Tests.Projects;

namespace Catalog.Generators.Tests.Schemas;

/// <summary>A collection with a value of every kind, declared and inferred, that refers to another one.</summary>
internal static class Harbours
{
    public const string Osthaven = """
        id: osthaven
        title: Osthaven
        status: open
        depth: 7.5
        founded: 1851-03-08
        code: OST
        tags: [lamp, fog]
        contact: keeper@example.org
        keeper: ada
        berths: { north: 4, south: 2 }
        crew:
          - { name: Ada Quill, since: 1949 }
        surveyed: 1902-05
        tide: { high: 10:40, low: 16:52 }
        chart: https://example.org/chart
        seen: daily
        """;

    public const string Skerries = """
        id: skerries
        title: 1984
        aliases: [rocks]
        status: Closed For-Winter
        depth: 3
        founded: 1902-01-01
        keeper: bob
        berths: {}
        crew: []
        surveyed: 1911
        tide: { high: 11:02 }
        seen: { by: mail boat }
        """;

    private const string Code = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Catalog.Documents;
        namespace Archive;

        /// <summary>A place where ships lie safe from <c>wind</c> &amp; sea.</summary>
        [Document("Harbours")]
        public sealed partial class Harbour
        {
            /// <summary>Whether ships may enter.</summary>
            [DefaultValue(Status.Open)] internal partial Status Status { get; }

            /// <summary>Metres at low water.</summary>
            [Range(0.5, 30)] public partial decimal Depth { get; }

            public partial DateOnly Founded { get; }

            [RegularExpression("[A-Z]{3}"), AllowedValues("OST", "WST", null)] public partial string? Code { get; }

            [Length(1, 5), StringLength(12)] public partial IReadOnlyList<string>? Tags { get; }

            [EmailAddress] public partial string? Contact { get; }

            /// <summary>Who tends the lamp.</summary>
            public partial Person Keeper { get; }

            [MaxLength(4)] public partial IReadOnlyDictionary<string, int> Berths { get; }

            public partial IReadOnlyList<Sailor> Crew { get; }
        }

        /// <summary>Whoever sails.</summary>
        public sealed partial class Sailor
        {
            [Required] public partial string Name { get; }

            [DefaultValue(1950)] public partial int Since { get; }
        }

        [Document("People", Undeclared = UndeclaredFields.Error)]
        public sealed partial class Person
        {
            public partial bool Retired { get; }
        }

        enum Status { Open, [JsonStringEnumMemberName("closed for winter")] Closed }
        """;

    public static Project Project { get; } = Projects.Project.Of(
        Document.Of("harbours/osthaven.yaml", Osthaven, "Harbours"),
        Document.Of("harbours/skerries.yaml", Skerries, "Harbours"),
        Document.Of("people/ada.json", """{ "$schema": "../People.schema.json", "id": "ada", "retired": true }""", "People"),
        Document.Of("people/bob.json", """{ "id": "bob", "retired": false }""", "People")).WithSource(Code);
}
