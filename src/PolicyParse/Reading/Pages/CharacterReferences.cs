using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using PolicyParse.Lexicon;

namespace PolicyParse.Reading.Pages;

/// <summary>Character references in a page's words and attributes: <c>&amp;nbsp;</c>, <c>&amp;#12290;</c>, <c>&amp;#x3002;</c> (HTML Standard, 13.2.5.72).</summary>
internal static class CharacterReferences
{
    // The longest of the names that count without a semicolon: &frac12.
    private const int LongestBareName = 6;

    // What the numbers of the C1 controls mean on pages: windows-1252's characters.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Lazy<Tables> Names = new(Tables.Load);

    /// <summary>Words with their references resolved; what is no reference stays as written.</summary>
    /// <param name="inAttribute">In <c>href="?a=1&amp;copy=2"</c> a bare name before <c>=</c>, a letter or a digit is none.</param>
    public static string Resolve(ReadOnlySpan<char> words, bool inAttribute = false)
    {
        if (!words.Contains('&'))
            return words.ToString();
        using var resolved = new CharBuffer(words.Length);
        Append(words, resolved, inAttribute);
        return resolved.ToString();
    }

    /// <inheritdoc cref="Resolve"/>
    /// <param name="to">Gets the words.</param>
    public static void Append(ReadOnlySpan<char> words, CharBuffer to, bool inAttribute = false)
    {
        while (words.IndexOf('&') is >= 0 and int at)
        {
            to.Append(words[..at]);
            words = words[at..];
            int length = words.Length > 1 && words[1] == '#' ? AppendNumber(words, to) : AppendName(words, to, inAttribute);
            if (length == 0)
                to.Append('&');
            words = words[Math.Max(length, 1)..];
        }
        to.Append(words);
    }

    // Each returns the reference's length, 0 where none stands.
    private static int AppendNumber(ReadOnlySpan<char> words, CharBuffer to)
    {
        bool hex = words.Length > 2 && words[2] is 'x' or 'X';
        int start = hex ? 3 : 2, at = start, number = 0;
        while (at < words.Length && (hex ? char.IsAsciiHexDigit(words[at]) : char.IsAsciiDigit(words[at])))
        {
            number = Math.Min(number * (hex ? 16 : 10) + DigitOf(words[at]), 0x110000);
            at++;
        }
        if (at == start)
            return 0;
        AppendRune(number, to);
        return at < words.Length && words[at] == ';' ? at + 1 : at;
    }

    private static int DigitOf(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static void AppendRune(int number, CharBuffer to)
    {
        if (number is >= 0x80 and < 0xA0)
            to.Append(Windows1252[number - 0x80]);
        else if (number == 0 || !Rune.IsValid(number))
            to.Append('\uFFFD');
        else
            to.Append(char.ConvertFromUtf32(number));
    }

    private static int AppendName(ReadOnlySpan<char> words, CharBuffer to, bool inAttribute)
    {
        int end = 1;
        while (end < words.Length && char.IsAsciiLetterOrDigit(words[end]))
            end++;
        ReadOnlySpan<char> name = words[1..end];
        if (end < words.Length && words[end] == ';' && Names.Value.Closed.TryGetValue(name, out string? characters))
        {
            to.Append(characters);
            return end + 1;
        }
        for (int length = Math.Min(name.Length, LongestBareName); length > 1; length--)
        {
            if (!Names.Value.Bare.TryGetValue(name[..length], out characters))
                continue;
            char next = length + 1 < words.Length ? words[length + 1] : '\0';
            if (inAttribute && (next == '=' || char.IsAsciiLetterOrDigit(next)))
                return 0;
            to.Append(characters);
            return length + 1;
        }
        return 0;
    }

    private sealed record Tables(
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Closed,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Bare)
    {
        public static Tables Load()
        {
            string[][] rows = [.. LexiconFile.Rows("character-references.tsv")];
            return new Tables(Lookup(rows), Lookup(rows.Where(row => row[2] == "bare")));
        }

        private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string[]> rows) =>
            rows.ToFrozenDictionary(row => row[0], row => Characters(row[1]), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        private static string Characters(string codePoints) =>
            string.Concat(codePoints.Split(' ').Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
    }
}
