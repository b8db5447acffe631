namespace Catalog.Engine.Text;

/// <summary>Counts words as a reader would.</summary>
public static class WordCount
{
    /// <summary>The number of runs without white space that hold at least one letter or digit.</summary>
    public static int Of(string text)
    {
        var count = 0;
        var counted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                counted = false;
            }
            else if (!counted && char.IsLetterOrDigit(text, i))
            {
                counted = true;
                count++;
            }
        }

        return count;
    }
}
