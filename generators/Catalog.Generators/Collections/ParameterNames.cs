namespace Catalog.Generators.Collections;

/// <summary>Names the parameters of a constructor after the properties they fill.</summary>
internal sealed class ParameterNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _used = new(taken, StringComparer.Ordinal);

    /// <summary>The parameter of a property: 'Date', 'date' and 'Date_' may stand side by side.</summary>
    public string Of(string property)
    {
        var parameter = CSharp.Camel(property);
        while (!_used.Add(parameter))
        {
            parameter += "_";
        }

        return CSharp.Identifier(parameter);
    }
}
