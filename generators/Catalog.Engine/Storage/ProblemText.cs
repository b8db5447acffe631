using Catalog.Engine.Problems;

namespace Catalog.Engine.Storage;

/// <summary>Writes and reads problems; their paths start from the project's folder, so that the text is the same on every machine.</summary>
public static class ProblemText
{
    /// <summary>Writes a problem on a line of its own.</summary>
    public static void Write(TokenWriter writer, Problem problem)
    {
        writer.Number((int)problem.Fault).Text(problem.Path).Place(problem.Place).List(problem.Arguments, argument => writer.Text(argument))
            .Text(problem.Related?.Path).Place(problem.Related?.Place ?? default).Line();
    }

    /// <summary>Reads a problem.</summary>
    public static Problem Read(TokenReader reader)
    {
        var (fault, path, place) = (reader.Member<Fault>(), reader.Text(), reader.Place());
        var arguments = reader.List(reader.Text);
        var (other, there) = (reader.TextOrNull(), reader.Place());
        return new(fault, path, place, arguments) { Related = other is null ? null : new RelatedPlace(other, there) };
    }
}
