using System.Collections;

namespace Catalog.Documents.Tests;

public class DocumentCollectionTests
{
    private readonly Letters _letters = new("a", "b", "c", "d", "e");

    [Fact]
    public void SaysWhatItWasGiven()
    {
        Assert.Equal("Letters", _letters.All.Name);
        Assert.Equal([Letter.PagesField], _letters.All.Fields);
        Assert.Equal(5, _letters.All.Count);
        Assert.Equal(typeof(Letter), _letters.All.DocumentType);
    }

    [Fact]
    public void NothingIsBuiltUntilAsked()
    {
        Assert.Equal(5, _letters.All.Count);
        Assert.Null(_letters.All.Find("bb"));
        Assert.Empty(_letters.Built);
        _ = _letters.All[3];
        Assert.Equal(["d"], _letters.Built);
        _ = _letters.All.Find("b");
        Assert.Equal(["d", "b"], _letters.Built);
        _ = _letters.All.First();
        Assert.Equal(["d", "b", "a"], _letters.Built);
    }

    [Fact]
    public void FindsEveryDocumentAndNoOther()
    {
        Assert.All("abcde", id => Assert.Equal(id.ToString(), _letters.All.Find(id.ToString())?.Id));
        Assert.All(["", "0", "A", "aa", "e ", "f", "\uD800"], id => Assert.Null(_letters.All.Find(id)));
        Assert.Throws<ArgumentNullException>("id", () => _letters.All.Find(null!));
    }

    [Fact]
    public void GivesTheSameDocumentEveryWay()
    {
        IDocumentCollection untyped = _letters.All;
        Assert.Same(_letters.All[1], _letters.All.Find("b"));
        Assert.Same(_letters.All[1], untyped[1]);
        Assert.Same(_letters.All[1], untyped.Find("b"));
        Assert.Same(_letters.All[1], untyped.Documents.ElementAt(1));
    }

    [Theory, InlineData(-1), InlineData(5), InlineData(int.MinValue), InlineData(int.MaxValue)]
    public void AnIndexOutsideIsAnError(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => _letters.All[index]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => ((IDocumentCollection)_letters.All)[index]);
        Assert.Empty(_letters.Built);
    }

    [Fact]
    public void EnumeratesInOrder()
    {
        var ids = "";
        foreach (Letter letter in _letters.All)
        {
            ids += letter.Id;
        }

        Assert.Equal("abcde", ids);
        Assert.Equal(["a", "b", "c", "d", "e"], ((IDocumentCollection)_letters.All).Documents.Select(document => document.Id));
        Assert.Equal(["a", "b", "c", "d", "e"], ((IEnumerable)_letters.All).Cast<Letter>().Select(letter => letter.Id));
    }

    [Fact]
    public void AnEnumeratorStaysAtTheEndAndStartsAgain()
    {
        using IEnumerator<Letter> letters = ((IEnumerable<Letter>)new Letters("a").All).GetEnumerator();
        Assert.True(letters.MoveNext());
        Assert.False(letters.MoveNext());
        Assert.False(letters.MoveNext());
        letters.Reset();
        Assert.True(letters.MoveNext());
        Assert.Equal("a", letters.Current.Id);
    }

    [Fact]
    public void EnumeratingAllocatesNothing()
    {
        _ = _letters.All.ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var _ in _letters.All)
        {
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void AnEmptyCollectionIsEmpty()
    {
        var none = new Letters().All;
        Assert.Empty(none);
        Assert.Null(none.Find(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void PartsMustBeGiven()
    {
        Assert.Throws<ArgumentNullException>("name", () => new DocumentCollection<Letter>(null!, [], [], _ => null!));
        Assert.Throws<ArgumentNullException>("fields", () => new DocumentCollection<Letter>("L", null!, [], _ => null!));
        Assert.Throws<ArgumentNullException>("ids", () => new DocumentCollection<Letter>("L", [], null!, _ => null!));
        Assert.Throws<ArgumentNullException>("create", () => new DocumentCollection<Letter>("L", [], [], null!));
    }
}
