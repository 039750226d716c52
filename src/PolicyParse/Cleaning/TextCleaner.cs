using System.Collections.Frozen;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>The second pass: <see cref="SourceText"/> in, <see cref="CleanText"/> out.</summary>
internal static class TextCleaner
{
    public static CleanText Clean(SourceText source)
    {
        string text = source.Text;
        var words = new System.Text.StringBuilder();
        var segments = new List<Segment>();
        var lines = new List<CleanLine>();
        int i = 0;
        while (i < text.Length)
        {
            int end = text.IndexOf('\n', i);
            if (end < 0)
                end = text.Length;
            int a = i, b = end;
            while (a < b && char.IsWhiteSpace(text[a]))
                a++;
            while (b > a && char.IsWhiteSpace(text[b - 1]))
                b--;
            if (a < b)
            {
                segments.Add(new Segment(words.Length, a, b, false));
                lines.Add(new CleanLine(new TextSpan(words.Length, words.Length + b - a), false, 0));
                words.Append(text, a, b - a).Append('\n');
            }
            i = end + 1;
        }
        string all = words.ToString();
        string folded = string.Create(all.Length, all, static (span, s) =>
        {
            for (int k = 0; k < span.Length; k++)
                span[k] = Folding.Fold(s[k]);
        });
        return new CleanText(source, folded, all, [.. segments], lines, new CleaningTraces([], [], [], [], FrozenDictionary<string, string>.Empty, []));
    }
}
