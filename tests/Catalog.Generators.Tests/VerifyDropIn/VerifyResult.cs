using VerifyTests.DropIn;

namespace VerifyTests;

public class VerifyResult
{
    private readonly string? _onlyText;

    internal VerifyResult(Comparison comparison, object? target)
    {
        Files = [.. comparison.Files.Select(compared => compared.File.VerifiedPath)];
        _onlyText = comparison.Files is [var only] ? only.Received : null;
        Target = target;
    }

    /// <summary>The paths of the verified files.</summary>
    public IEnumerable<string> Files { get; }

    public IEnumerable<string> TextFiles => Files;

    /// <summary>The text of the one file there is.</summary>
    /// <exception cref="InvalidOperationException">There are several files.</exception>
    public string Text => _onlyText ?? throw new InvalidOperationException("The result has several files: read TextFiles.");

    public object? Target { get; }
}
