using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Catalog.Engine.Rules;

/// <summary>A regular expression that the user wrote; kept, since all documents meet it.</summary>
internal sealed class Matcher
{
    private const int MaximalTimeout = 5_000;
    private const int MaximalMatchers = 256;

    // A pattern that backtracks without end does so for every document: after some the others are not given that time again.
    private const int PatientTimeouts = 3;
    private static readonly TimeSpan Impatience = TimeSpan.FromMilliseconds(100);

    private static readonly ConcurrentDictionary<(string Pattern, int Timeout), Matcher> Known = new();

    private readonly string _pattern;
    private Regex? _regex;
    private int _timeouts;

    private Matcher(string pattern, int timeout)
    {
        _pattern = pattern;
        try
        {
            _regex = Regex(TimeSpan.FromMilliseconds(timeout < 0 ? MaximalTimeout : Math.Min(timeout, MaximalTimeout)));
        }
        catch (ArgumentException exception)
        {
            Flaw = exception.Message.Split('\r', '\n')[0];
        }
    }

    /// <summary>What is wrong with the pattern, or null.</summary>
    public string? Flaw { get; }

    /// <summary>The matcher of a pattern.</summary>
    public static Matcher Of(string pattern, int timeout)
    {
        if (Known.Count >= MaximalMatchers)
        {
            Known.Clear();
        }

        return Known.GetOrAdd((pattern, timeout), key => new(key.Pattern, key.Timeout));
    }

    /// <summary>Whether the first match is the whole text.</summary>
    /// <exception cref="RegexMatchTimeoutException">It takes too long to tell.</exception>
    public bool IsWhole(string text)
    {
        try
        {
            return _regex?.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            if (Interlocked.Increment(ref _timeouts) == PatientTimeouts)
            {
                _regex = Regex(Impatience);
            }

            throw;
        }
    }

    private Regex Regex(TimeSpan timeout) => new(_pattern, RegexOptions.CultureInvariant, timeout);
}
