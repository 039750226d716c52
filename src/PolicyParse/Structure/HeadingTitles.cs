using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Decides which words behind a marker are a title and which are content.</summary>
internal static class HeadingTitles
{
    private const int LongestSentence = 40;
    private const int LongestItemTitle = 15;

    /// <summary>Reads how the line of a numbered heading goes on.</summary>
    public static void Read(string text, SectionDraft section)
    {
        int start = section.Marker.Content, end = section.Line.End;
        section.TitledEnd = end;
        section.Title = new TextSpan(start, end);
        if (start >= end)
        {
            section.Form = HeadingForm.Bare;
            return;
        }
        int stop = FirstStop(text, start, end);
        if (stop < 0)
        {
            section.Form = HeadingForm.StandsAlone;
            return;
        }
        bool isShort = stop - start <= LongestSentence;
        section.Title = Blanks.Trim(text, new TextSpan(start, stop));
        if (stop >= end - 2 && (stop == end - 1 || ClosesQuote(text[end - 1])))
        {
            section.Form = isShort ? HeadingForm.LoneSentence : HeadingForm.Statement;
            return;
        }
        section.Form = isShort && !HoldsDigit(text, start, stop) ? HeadingForm.RunIn : HeadingForm.Statement;
        if (section.Form == HeadingForm.RunIn)
            section.TitledEnd = stop + 1;
    }

    /// <summary>Decides for sections that share a parent, run by run, and for all inside them.</summary>
    public static void Decide(string text, ReadOnlySpan<SectionDraft> siblings, bool insideArticle)
    {
        int start = 0;
        for (int i = 1; i <= siblings.Length; i++)
        {
            if (i < siblings.Length && siblings[i].Style == siblings[start].Style)
                continue;
            DecideRun(text, siblings, start, i, insideArticle);
            start = i;
        }
        foreach (SectionDraft section in siblings)
            Decide(text, section.Children, insideArticle || section.Style == NumberingStyle.Article);
    }

    private static void DecideRun(string text, ReadOnlySpan<SectionDraft> siblings, int from, int to, bool insideArticle)
    {
        bool list = false, named = true;
        int lone = 0, holding = 0;
        for (int i = from; i < to; i++)
        {
            list |= siblings[i].Style is not null && text[siblings[i].Line.End - 1] == ';';
            named &= siblings[i].Form == HeadingForm.RunIn && IsName(text, siblings[i].Title) || siblings[i].Form == HeadingForm.StandsAlone;
            if (siblings[i].Form == HeadingForm.LoneSentence)
            {
                lone++;
                holding += siblings[i].HoldsAnything ? 1 : 0;
            }
        }
        bool loneAreTitles = holding * 2 > lone;
        for (int i = from; i < to; i++)
        {
            SectionDraft section = siblings[i];
            section.KeepsTitle = section.Style == NumberingStyle.Article
                ? ReadBracketedTitle(text, section)
                : !(list && section.Form != HeadingForm.Given) && (insideArticle ? KeepsInArticle(text, section, named) : Keeps(section, loneAreTitles));
        }
    }

    private static bool Keeps(SectionDraft section, bool loneAreTitles) => section.Form switch
    {
        HeadingForm.Given or HeadingForm.StandsAlone or HeadingForm.RunIn => true,
        HeadingForm.LoneSentence => loneAreTitles && section.HoldsAnything,
        _ => false,
    };

    // Inside an article an item is a rule, not a title, unless the whole run starts with bare names: (一)资料审查。… (二)公示。…
    private static bool KeepsInArticle(string text, SectionDraft section, bool named) => section.Form switch
    {
        HeadingForm.Given => true,
        HeadingForm.StandsAlone => section.HoldsAnything && IsName(text, section.Title),
        HeadingForm.RunIn => named,
        _ => false,
    };

    // 资料审查, 奖励标准:
    private static bool IsName(string text, TextSpan title)
    {
        ReadOnlySpan<char> words = title.Of(text).TrimEnd(':');
        return words.Length <= LongestItemTitle && !words.ContainsAny(",;:的列");
    }

    // 第一条 【培育对象】…
    private static bool ReadBracketedTitle(string text, SectionDraft section)
    {
        int start = section.Marker.Content, end = section.Line.End;
        if (start >= end || text[start] != '【')
            return false;
        int close = text.IndexOf('】', start, Math.Min(end - start, 2 * LongestSentence));
        if (close < 0)
            return false;
        section.Title = Blanks.Trim(text, new TextSpan(start + 1, close));
        section.TitledEnd = close + 1;
        return true;
    }

    // The first full stop outside quotes and parentheses. A quote may close behind it.
    private static int FirstStop(string text, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '“' or '(' or '《' or '‘':
                    depth++;
                    break;
                case '”' or ')' or '》' or '’':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '。' when depth == 0 || i == end - 1:
                    return i;
            }
        }
        // 第三条修改为：“……。”: the sentence ends inside its quote.
        return end - start > 2 && text[end - 2] == '。' && ClosesQuote(text[end - 1]) ? end - 2 : -1;
    }

    private static bool ClosesQuote(char c) => c is '”' or ')' or '’' or '》';

    private static bool HoldsDigit(string text, int start, int end) => text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');
}
