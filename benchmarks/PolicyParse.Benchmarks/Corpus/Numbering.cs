namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Counts as headings do: 一, 十二, 一百零三.</summary>
internal static class Numbering
{
    private const string Digits = "零一二三四五六七八九";

    /// <param name="number">From 1 to 9999; beyond, counting starts again.</param>
    public static string Chinese(int number)
    {
        int rest = ((number - 1) % 9999) + 1;
        string text = "";
        foreach ((int size, string name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            int digit = rest / size;
            if (digit > 0)
                text += (digit == 1 && size == 10 && text.Length == 0 ? "" : Digits[digit].ToString()) + name;
            else if (text.Length > 0 && rest > 0 && text[^1] != '零')
                text += "零";
            rest %= size;
        }
        return text;
    }
}
