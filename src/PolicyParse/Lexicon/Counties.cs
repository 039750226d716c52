using System.Collections.Frozen;

namespace PolicyParse.Lexicon;

/// <summary>The counties and county-level cities of China whose name without 县 or 市 has two characters, and those that are called 某县.</summary>
internal static class Counties
{
    private static readonly FrozenSet<string> Names = LexiconFile.Rows("places.tsv").SelectMany(static cells => cells[1].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for 建德 and for 赵县.</summary>
    public static bool IsPlace(ReadOnlySpan<char> words) => Lookup.Contains(words);
}
