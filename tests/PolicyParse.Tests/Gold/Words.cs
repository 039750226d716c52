using PolicyParse.Lexicon;

namespace PolicyParse.Tests.Gold;

/// <summary>How the gold files' words are compared: without blanks, full-width forms folded, quotation marks straight.</summary>
internal static class Words
{
    public static string Of(string? text) => string.Concat((text ?? "")
        .Select(Folding.Fold)
        .Where(c => !char.IsWhiteSpace(c) && c != '\uFFFD')
        .Select(c => c is '“' or '”' ? '"' : c));

    /// <summary>True where one of the alternatives <c>a|b</c> is what was found.</summary>
    public static bool Either(string gold, string? found) => gold.Split('|').Any(g => Of(g) == Of(found));

    /// <summary>True where a name shares most of its characters, in order, with the gold's.</summary>
    public static bool Alike(string gold, string? found)
    {
        string g = Of(gold), f = Of(found);
        if (g.Length == 0)
            return true;
        double shared = Shared(g, f);
        return f.Length > 0 && shared / g.Length >= 0.7 && shared / f.Length >= 0.5;
    }

    // Ratcliff and Obershelp: the longest common stretch, then what stands before and behind it.
    private static int Shared(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int length = 0, atA = 0, atB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int common = a[i..].CommonPrefixLength(b[j..]);
                if (common > length)
                    (length, atA, atB) = (common, i, j);
            }
        }
        return length == 0 ? 0 : length + Shared(a[..atA], b[..atB]) + Shared(a[(atA + length)..], b[(atB + length)..]);
    }
}
