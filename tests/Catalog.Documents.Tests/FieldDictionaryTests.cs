using System.Collections;

namespace Catalog.Documents.Tests;

public sealed class FieldDictionaryTests
{
    [Fact]
    public void EntriesKeepTheirOrderAndAreComparedExactly()
    {
        var dictionary = FieldDictionary.Of<int?>(("b", 1), ("B", null), ("a", 2));
        Assert.Equal(["b", "B", "a"], dictionary.Keys);
        Assert.Equal([1, null, 2], dictionary.Values);
        Assert.False(dictionary.ContainsKey("A"));
    }

    [Fact]
    public void ItIsSeenAsADictionaryAndCannotBeChanged()
    {
        var dictionary = (IDictionary)FieldDictionary.Of(("a", 1));
        Assert.True(dictionary.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => dictionary["a"] = 2);
    }

    [Fact]
    public void ANameStandsOnce() => Assert.Throws<ArgumentException>(() => FieldDictionary.Of(("a", 1), ("a", 2)));

    [Fact]
    public void NothingIsNoArgument() => Assert.Throws<ArgumentNullException>(() => FieldDictionary.Of<int>(null!));

    [Fact]
    public void AMappingWritesItsFieldsAsText()
    {
        IMapping person = new Person { Name = "Ada", Born = new DateOnly(1815, 12, 10) };
        Assert.Equal(["Ada", "December 10, 1815", null, null, null], person.Fields.Select(person.GetText));
        Assert.Throws<ArgumentNullException>(() => person.GetText(null!));
    }
}
