using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Catalog.Benchmarks.Edits;

/// <summary>What an edit costs in an editor: the generator runs once more. Of a packed collection it sees the head, which no body changes.</summary>
public class EditBenchmarks
{
    private BuiltProject _project = null!;
    private AdditionalFile[] _texts = [];
    private CSharpCompilation[] _code = [];
    private GeneratorDriver _catalog = null!;
    private GeneratorDriver _plain = null!;
    private int _turn;

    [ParamsSource(nameof(AllCorpora))]
    public string Corpus { get; set; } = "";

    public static IEnumerable<string> AllCorpora => Access.PublishedCollection.Measured.Corpora;

    [GlobalSetup]
    public void Load()
    {
        _turn = 0;
        _project = BuiltProject.Over(Corpus);
        var file = _project.Files[_project.Files.Count / 2];
        var isPacked = _project.Files.Count < 10;

        // A packed document that was edited leaves the head as it is, though its file may be written again.
        _texts = [file, isPacked ? file.With("") : file.With(" The fog has lifted.")];
        var code = _project.Compilation.SyntaxTrees[0];
        var edited = CSharpSyntaxTree.ParseText(code + "\n", path: code.FilePath);
        _code = [_project.Compilation, _project.Compilation.ReplaceSyntaxTree(code, edited)];
        _catalog = _project.Run(tracksSteps: false);
        _plain = _project.Run(new PlainGenerator(), tracksSteps: false);
        Tell("a body", isPacked ? 0 : 1, EditCheck.Of(_project, _texts[0], _texts[1], _code[0]));
        Tell("code", 0, EditCheck.Of(_project, _texts[0], _texts[0], _code[1]));
    }

    [Benchmark]
    public Compilation EditBody() => EditBody(ref _catalog);

    [Benchmark]
    public Compilation EditCode() => EditCode(ref _catalog);

    [Benchmark(Baseline = true)]
    public Compilation PlainEditBody() => EditBody(ref _plain);

    [Benchmark]
    public Compilation PlainEditCode() => EditCode(ref _plain);

    private Compilation EditBody(ref GeneratorDriver driver)
    {
        var next = Next();
        driver = driver.ReplaceAdditionalText(_texts[1 - next], _texts[next]).RunGeneratorsAndUpdateCompilation(_code[0], out var compilation, out _);
        return compilation;
    }

    private Compilation EditCode(ref GeneratorDriver driver)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(_code[Next()], out var compilation, out _);
        return compilation;
    }

    private int Next() => _turn = 1 - _turn;

    private void Tell(string what, int written, EditCheck check)
    {
        Console.WriteLine($"// {Corpus}, {what} edited: {check}");
        if (check.Written != written)
        {
            throw new InvalidOperationException($"{check.Written} sources were written again, and not {written}.");
        }
    }
}
