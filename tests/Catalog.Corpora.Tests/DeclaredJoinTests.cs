using System.Collections;
using System.ComponentModel.DataAnnotations;
using Catalog.Generators.Tests.Projects;

namespace Catalog.Corpora.Tests;

/// <summary>Keys, lookups and ways back say of every document what LINQ says.</summary>
public class DeclaredJoinTests
{
    public static TheoryData<string, int> Keys => new(
        ("eips", 1), ("rustsec", 0), ("choosealicense", 1), ("countries-json", 2), ("countries-yaml", 2), ("countries-csv", 2));

    public static TheoryData<string, int> Lookups => new(
        ("eips", 4), ("rustsec", 0), ("choosealicense", 3), ("countries-json", 3), ("countries-yaml", 3), ("countries-csv", 4));

    public static TheoryData<string> WithWaysBack => ["eips", "countries-json", "countries-yaml", "countries-csv"];

    [Theory, MemberData(nameof(Keys))]
    public void EveryKeyFindsItsDocument(string name, int count)
    {
        var declared = Declarations.Of(DeclaredCorpora.Named(name));
        var keys = declared.PropertiesWith<KeyAttribute>().ToList();
        Assert.Equal(count, keys.Count);
        Assert.All(keys, key => Assert.All(declared.Documents, document =>
            Assert.Same(document, declared.Find(key, LoadedAssembly.Value(document, key)!))));
    }

    [Theory, MemberData(nameof(Lookups))]
    public void EveryLookupGroupsAsLinqDoes(string name, int count)
    {
        var declared = Declarations.Of(DeclaredCorpora.Named(name));
        var lookups = declared.PropertiesWith<LookupAttribute>().ToList();
        Assert.Equal(count, lookups.Count);
        Assert.All(lookups, lookup =>
        {
            var groups = declared.Documents
                .SelectMany(document => Values(document, lookup), (document, value) => (document, value))
                .GroupBy(pair => pair.value, pair => pair.document)
                .Select(group => (group.Key, Declarations.Ids(group)))
                .ToList();
            Assert.NotEmpty(groups);
            Assert.Equal(groups, declared.Groups(lookup));
        });
    }

    [Theory, MemberData(nameof(WithWaysBack))]
    public void EveryWayBackIsTheInverse(string name)
    {
        var declared = Declarations.Of(DeclaredCorpora.Named(name));
        var back = Assert.Single(declared.PropertiesWith<ReferencedByAttribute>());
        var referrers = declared.Documents
            .SelectMany(document => Declarations.References(document, declared.WayOf(back)).Distinct(), (source, target) => (source, target))
            .ToLookup(link => link.target, link => link.source);
        Assert.NotEmpty(referrers);
        Assert.All(declared.Documents, document =>
            Assert.Equal(Declarations.Ids(referrers[document]), Declarations.Ids(Declarations.References(document, back))));
    }

    private static IEnumerable<object> Values(IDocument document, string property) => LoadedAssembly.Value(document, property) switch
    {
        null => [],
        IEnumerable list and not string => list.Cast<object>().Distinct(),
        var value => [value],
    };
}
