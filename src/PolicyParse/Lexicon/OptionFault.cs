namespace PolicyParse.Lexicon;

/// <summary>Says which row of which option is wrong.</summary>
internal static class OptionFault
{
    /// <param name="option">The option's name.</param>
    /// <param name="row">The row, counted from 0; people read it counted from 1.</param>
    /// <param name="text">The row's words; null where it has none.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static ArgumentException At(string option, int row, string? text, string fault) =>
        new($"{option}, row {row + 1}{(string.IsNullOrWhiteSpace(text) ? "" : $" ({text})")}: {fault}.", "options");
}
