namespace Catalog.Engine.Search;

/// <summary>What a character is to words.</summary>
internal enum CharacterKind
{
    /// <summary>It stands between words.</summary>
    Separator,

    /// <summary>A letter or digit: it begins a word, or goes on with one.</summary>
    Letter,

    /// <summary>A letter of a script that puts no blanks between words: a word of its own, with the marks behind it.</summary>
    Single,

    /// <summary>A mark that goes on with a word, such as a vowel sign.</summary>
    Mark,

    /// <summary>A diacritic or a format character: it goes on with a word, and does not count.</summary>
    Ignored,
}
