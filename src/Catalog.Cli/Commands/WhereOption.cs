using System.CommandLine;
using Catalog.Cli.Fields;

namespace Catalog.Cli.Commands;

/// <summary>Filters documents by their fields.</summary>
internal sealed class WhereOption : Option<string[]>
{
    public WhereOption()
        : base("--where", "-w")
    {
        HelpName = "field=value";
        Description = """
            Only documents whose field has this value, as text whatever its case, or 'field=' without one; 'field!=value' for the
            others, 'field~value' where it contains the value. 'date=1945' and 'date=1945-06' take the whole year or month. A
            document referred to goes by its id or its title. Several must all hold. A
            collection without the field has no such documents.
            """.ReplaceLineEndings(" ");
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !FilterText.TryParse(token.Value, out _)))
            {
                result.AddError($"'{token.Value}' is no filter; expected field=value, field!=value or field~value.");
            }
        });
    }

    public IEnumerable<FilterText> In(ParseResult arguments)
    {
        foreach (var text in arguments.GetValue(this) ?? [])
        {
            if (FilterText.TryParse(text, out var filter))
            {
                yield return filter;
            }
        }
    }
}
