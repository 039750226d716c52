using System.Numerics;
using System.Runtime.InteropServices;

namespace PolicyParse.Lexicon;

/// <summary>Full-width forms folded one to one onto ASCII, so that scanners match one form only and offsets stay.</summary>
internal static class Folding
{
    /// <summary><c>（</c> → <c>(</c>, <c>％</c> → <c>%</c>, <c>５</c> → <c>5</c>; the ideographic and other blanks → space.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00A0' or (> '\u3000' and < '\uFF01') => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
        _ => c,
    };

    /// <inheritdoc cref="Fold(ReadOnlySpan{char})"/>
    public static string Fold(string text) => Fold(text.AsSpan());

    /// <summary>Words folded.</summary>
    public static string Fold(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (folded, text) => Fold(text, folded));

    /// <summary>Folds a stretch of text, many characters at once.</summary>
    /// <param name="folded">Room for as many characters.</param>
    /// <returns>The part of <paramref name="folded"/> that was written.</returns>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        Span<ushort> target = MemoryMarshal.Cast<char, ushort>(folded);
        int i = 0;
        for (; i + Vector<ushort>.Count <= units.Length; i += Vector<ushort>.Count)
            Fold(new Vector<ushort>(units[i..])).CopyTo(target[i..]);
        if (i > 0)
        {
            // The last vector may go over some again: they fold the same.
            i = units.Length - Vector<ushort>.Count;
            Fold(new Vector<ushort>(units[i..])).CopyTo(target[i..]);
            return folded[..text.Length];
        }
        for (; i < text.Length; i++)
            folded[i] = Fold(text[i]);
        return folded[..text.Length];
    }

    private static Vector<ushort> Fold(Vector<ushort> c)
    {
        Vector<ushort> wide = IsIn(c, '\uFF01', '\uFF5E');
        Vector<ushort> blank = Is(c, '\u00A0') | Is(c, '\u3000') | IsIn(c, '\u2000', '\u200A') | Is(c, '\u202F') | Is(c, '\u205F');
        return Vector.ConditionalSelect(blank, new Vector<ushort>(' '), c - (wide & new Vector<ushort>(0xFEE0)));
    }

    private static Vector<ushort> Is(Vector<ushort> c, char other) => Vector.Equals(c, new Vector<ushort>(other));

    private static Vector<ushort> IsIn(Vector<ushort> c, char first, char last) =>
        Vector.LessThanOrEqual(c - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
