using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Catalog.Generators.Declarations;

/// <summary>Finds documentation comments, which the compiler parses as such only where a documentation file is asked for.</summary>
internal static class DocumentationComment
{
    private static readonly Regex Margin = new(@"^\s*(///|/\*\*|\*/|\*)|\*/\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
    private static readonly Regex SummaryElement = new("<summary>(.*?)</summary>", RegexOptions.Singleline | RegexOptions.CultureInvariant);
    private static readonly Regex Reference = new("<[^<>]*?(?:cref|name|langword)=\"(?:[A-Z]:)?([^\"]*)\"[^<>]*/>", RegexOptions.CultureInvariant);
    private static readonly Regex Tag = new("<[^<>]*>", RegexOptions.CultureInvariant);
    private static readonly Regex Blanks = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>Whether a documentation comment stands before a declaration.</summary>
    public static bool HasDocumentation(this SyntaxNode node) => node.GetLeadingTrivia().Any(IsDocumentation);

    /// <summary>The text of the comment's summary on one line, without markup; null where there is none.</summary>
    public static string? Summary(this SyntaxNode node)
    {
        var comment = string.Concat(node.GetLeadingTrivia().Where(IsDocumentation).Select(trivia => trivia.ToFullString() + "\n"));
        var summary = SummaryElement.Match(Margin.Replace(comment, ""));
        var text = Tag.Replace(Reference.Replace(summary.Groups[1].Value, "$1"), "");
        return summary.Success ? Blanks.Replace(WebUtility.HtmlDecode(text), " ").Trim() : null;
    }

    /// <summary>The same of a class, of whose parts one may have a comment.</summary>
    public static string? Summary(this INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences
        .Select(part => part.GetSyntax(cancellation).Summary())
        .FirstOrDefault(summary => summary is not null);

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.ToFullString().TrimStart() is var text
        && ((text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal))
            || (text.StartsWith("/**", StringComparison.Ordinal) && !text.StartsWith("/***", StringComparison.Ordinal) && text != "/**/"));
}
