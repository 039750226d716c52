using System.Globalization;
using PolicyParse.Lexicon;
using PolicyParse.Structure;

namespace PolicyParse.Metadata;

/// <summary>From when and until when a document holds.</summary>
internal sealed record Validity(string? Effective, string? Until);

/// <summary>Reads 自2017年5月1日起施行, 有效期5年, 有效期至2026年12月31日; a page's index block comes first.</summary>
internal static class ValidityReader
{
    private static readonly string[] Effects = ["起施行", "起实施", "起执行", "起生效"];
    private static readonly string[] FromNow = ["印发之日", "发布之日", "公布之日", "下发之日", "发文之日", "颁布之日"];

    public static Validity Read(Outline outline, DocumentFrame frame, string? date)
    {
        string? effective = null, until = null;
        string text = frame.Text.Text;
        foreach (OutlineSection section in outline.Sections)
            Read(text, section, date, ref effective, ref until);
        effective = Day(frame.Provenance("effectiveAt")) ?? effective ?? OfAdoption(frame);
        return new Validity(effective, Day(frame.Provenance("expiresAt")) ?? Resolve(until, effective ?? date));
    }

    // The last clause wins: transitional rules stand before the closing one.
    private static void Read(string text, OutlineSection section, string? date, ref string? effective, ref string? until)
    {
        foreach (OutlineParagraph paragraph in section.Paragraphs)
        {
            if (paragraph.Role != ParagraphRole.Text)
                continue;
            effective = EffectIn(text, paragraph.Span, date) ?? effective;
            until = UntilIn(text, paragraph.Span) ?? until;
        }
        foreach (OutlineSection child in section.Children)
            Read(text, child, date, ref effective, ref until);
    }

    private static string? EffectIn(string text, TextSpan span, string? date)
    {
        if (!HasEffect(text, span))
            return null;
        foreach (string effect in Effects)
        {
            int at = text.IndexOf(effect, span.Start, span.Length, StringComparison.Ordinal);
            if (at < 0)
                continue;
            int from = text.LastIndexOf('自', at, at - span.Start);
            if (from < 0 || at - from > 24)
                continue;
            if (WrittenDate.TryRead(text, from + 1, at, out WrittenDate written) && written.Day > 0)
                return written.Iso;
            ReadOnlySpan<char> words = text.AsSpan(from + 1, at - from - 1);
            foreach (string now in FromNow)
            {
                if (words.EndsWith(now))
                    return date;
            }
        }
        return null;
    }

    // All effects open with 起.
    private static bool HasEffect(string text, TextSpan span)
    {
        for (ReadOnlySpan<char> rest = span.Of(text); rest.IndexOf('起') is >= 0 and int at; rest = rest[(at + 1)..])
        {
            foreach (string effect in Effects)
            {
                if (rest[at..].StartsWith(effect))
                    return true;
            }
        }
        return false;
    }

    // A date, or a number of years as 5Y that is counted from the day of effect.
    private static string? UntilIn(string text, TextSpan span)
    {
        int at = text.IndexOf("有效期", span.Start, span.Length, StringComparison.Ordinal);
        // A licence has a validity too: the document's own stands behind the clause that brings it into force.
        if (at < 0 || !HasEffect(text, new TextSpan(span.Start, at)))
            return null;
        int i = at + 3;
        while (i < span.End && text[i] is '限' or '为' or '至' or '到' or '暂' or '定' or ':' or ' ')
            i++;
        if (WrittenDate.TryRead(text, i, span.End, out WrittenDate until) && until.Day > 0)
            return until.Iso;
        int end = i;
        while (end < span.End && end - i < 3 && (Characters.IsDigit(text[end]) || ChineseNumeral.IsNumeral(text[end])))
            end++;
        bool years = end > i && end < span.End && text[end] == '年' && text[i - 1] is not '至';
        ReadOnlySpan<char> number = text.AsSpan(i, end - i);
        return years && (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || ChineseNumeral.TryParse(number, out value)) && value is > 0 and < 30
            ? string.Create(CultureInfo.InvariantCulture, $"{value}Y")
            : null;
    }

    // 2022年5月1日 施行, on a line of its own before the text.
    private static string? OfAdoption(DocumentFrame frame)
    {
        foreach (TextSpan line in frame.Adoptions)
        {
            if (frame.Folded(line).TrimEnd(") ").EndsWith("施行") && WrittenDate.TryFind(frame.Text.Text, line, out WrittenDate date) && date.Day > 0
                && Blanks.Skip(frame.Text.Text, date.Span.End, line.End) is int next && frame.Text.Text.AsSpan(next, line.End - next).Length <= 5)
                return date.Iso;
        }
        return null;
    }

    // A period of years ends on the day that answers to its first (Civil Code, art. 202).
    private static string? Resolve(string? until, string? from)
    {
        if (until is null || !until.EndsWith('Y'))
            return until;
        bool known = DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly start);
        return known ? start.AddYears(int.Parse(until.AsSpan(0, until.Length - 1), CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static string? Day(string? time) => time is { Length: >= 10 } && char.IsAsciiDigit(time[0]) ? time[..10] : null;
}
