namespace Catalog.Engine.Tests.Formats.Toml;

public class TomlTableTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# only a comment", "{}")]
    [InlineData("a = [ ]\nb = { }", "{a: [], b: {}}")]
    [InlineData("a = [1, 'x', [true,],\n # c\n\n]", "{a: [1, \"x\", [true]]}")]
    [InlineData("a = {b = 1, c.d = {e = []}}", "{a: {b: 1, c: {d: {e: []}}}}")]
    [InlineData("a = { # c\n b = 1,\n c = 2,\n}\nd = 3", "{a: {b: 1, c: 2}, d: 3}")]
    [InlineData("a.b = 1\nc = 2\na . d = 3", "{a: {b: 1, d: 3}, c: 2}")]
    [InlineData("1.2 = 3\n\"a b\".'c.d' = 4\n-_ = 5", "{1: {2: 3}, a b: {c.d: 4}, -_: 5}")]
    [InlineData("'' = 1\n\"\\u0041\" = 2", "{: 1, A: 2}")]
    [InlineData("a = 1\n[t]\nb = 2\n[u]", "{a: 1, t: {b: 2}, u: {}}")]
    [InlineData("[a.b.c]\nx = 1\n[d]\n[a]\ny = 2\n[a.e]", "{a: {b: {c: {x: 1}}, y: 2, e: {}}, d: {}}")]
    [InlineData("[ a . 'b' ] # c\nx = 1", "{a: {b: {x: 1}}}")]
    [InlineData("[[r]]\nx = 1\n[[r]]\n[[ r ]]\nx = 3", "{r: [{x: 1}, {}, {x: 3}]}")]
    [InlineData("[[r]]\n[r.a]\nx = 1\n[[r]]\n[r.a]\nx = 2\n[[r.s]]\ny = 3\n[[r.s]]", "{r: [{a: {x: 1}}, {a: {x: 2}, s: [{y: 3}, {}]}]}")]
    [InlineData("[a]\nb.c = 1\n[a.b.d]\nx = 2\n[[a.e.f]]", "{a: {b: {c: 1, d: {x: 2}}, e: {f: [{}]}}}")]
    public void TablesAreOneMappingInTheOrderOfFirstAppearance(string text, string outline)
    {
        Assert.Equal(outline, TomlText.Root(text).Outline());
        Assert.Equal(outline, TomlText.Root(text.Replace("\n", "\r\n")).Outline());
    }
}
