using PolicyParse.Lexicon;

namespace PolicyParse.Structure;

/// <summary>Decides which words behind a marker are a title and which are content.</summary>
internal static class HeadingTitles
{
    private const int LongestSentence = 40;
    private const int LongestItemTitle = 15;

    /// <summary>Reads how the line of a numbered heading goes on.</summary>
    public static void Read(string text, in LineDraft line, ref SectionNode section)
    {
        int start = line.Marker.Content, end = line.Span.End;
        section.HeadingEnd = end;
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
            section.HeadingEnd = stop + 1;
    }

    /// <summary>Decides for all sections, run by run.</summary>
    public static void Decide(OutlineDraft draft, SectionTree tree) => DecideInside(draft, tree, SectionTree.Document, insideArticle: false);

    private static void DecideInside(OutlineDraft draft, SectionTree tree, int parent, bool insideArticle)
    {
        for (int start = tree[parent].FirstChild, end; start > 0; start = end)
        {
            var run = new Run(draft.Text, tree, start);
            end = run.End;
            for (int i = start; i != end; i = tree[i].Next)
            {
                ref SectionNode section = ref tree[i];
                Decide(draft, run, ref section, insideArticle);
                if (section.ChildCount > 0)
                    DecideInside(draft, tree, i, insideArticle || section.Style == NumberingStyle.Article);
            }
        }
    }

    private static void Decide(OutlineDraft draft, in Run run, ref SectionNode section, bool insideArticle)
    {
        bool keeps = section.Style == NumberingStyle.Article
            ? ReadBracketedTitle(draft.Text, draft.Lines[section.Line], ref section)
            : !(run.IsList && section.Form != HeadingForm.Given) && (insideArticle ? KeepsInArticle(draft.Text, section, run.IsNamed) : Keeps(section, run.LoneAreTitles));
        if (keeps)
            section.Title = WithoutStop(draft.Text, section.Title);
        else
            (section.Title, section.HeadingEnd) = (default, draft.Lines[section.Line].Marker.Span.End);
    }

    // Sections of one style that share a parent, one behind the other.
    private readonly struct Run
    {
        public Run(string text, SectionTree tree, int start)
        {
            NumberingStyle? style = tree[start].Style;
            (IsList, IsNamed) = (false, true);
            int lone = 0, holding = 0, i = start;
            for (; i > 0 && tree[i].Style == style; i = tree[i].Next)
            {
                ref SectionNode section = ref tree[i];
                IsList |= style is not null && text[section.LineEnd - 1] == ';';
                IsNamed &= section.Form == HeadingForm.RunIn && IsName(text, section.Title) || section.Form == HeadingForm.StandsAlone;
                if (section.Form == HeadingForm.LoneSentence)
                {
                    lone++;
                    holding += section.HoldsAnything ? 1 : 0;
                }
            }
            LoneAreTitles = holding * 2 > lone;
            End = i;
        }

        /// <summary>True for items of an enumeration: …；</summary>
        public bool IsList { get; }

        /// <summary>True where all start with a bare name.</summary>
        public bool IsNamed { get; }

        /// <summary>True where a sentence that fills its line is a title: most hold something.</summary>
        public bool LoneAreTitles { get; }

        /// <summary>The next sibling behind the run; 0 for none.</summary>
        public int End { get; }
    }

    private static TextSpan WithoutStop(string text, TextSpan title)
    {
        title = Blanks.Trim(text, title);
        return !title.IsEmpty && text[title.End - 1] == '。' ? new TextSpan(title.Start, title.End - 1) : title;
    }

    private static bool Keeps(in SectionNode section, bool loneAreTitles) => section.Form switch
    {
        HeadingForm.Given or HeadingForm.StandsAlone or HeadingForm.RunIn => true,
        HeadingForm.LoneSentence => loneAreTitles && section.HoldsAnything,
        _ => false,
    };

    // Inside an article an item is a rule, not a title, unless the whole run starts with bare names: (一)资料审查。… (二)公示。…
    private static bool KeepsInArticle(string text, in SectionNode section, bool named) => section.Form switch
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
    private static bool ReadBracketedTitle(string text, in LineDraft line, ref SectionNode section)
    {
        int start = line.Marker.Content, end = line.Span.End;
        if (start >= end || text[start] != '【')
            return false;
        int close = text.IndexOf('】', start, Math.Min(end - start, 2 * LongestSentence));
        if (close < 0)
            return false;
        section.Title = Blanks.Trim(text, new TextSpan(start + 1, close));
        section.HeadingEnd = close + 1;
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
