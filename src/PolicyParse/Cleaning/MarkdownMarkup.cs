using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Takes Markdown's markup out of the words: front matter, #, >, **, links, tables, comments. Headings leave a hint.</summary>
internal static class MarkdownMarkup
{
    private const string Rule = "markdown.markup";

    // The other end of a mark is looked for no further, so that a line of marks alone takes no longer than any other.
    private const int Reach = 500;

    public static void Read(Draft draft)
    {
        int first = FrontMatter(draft);
        bool comment = false;
        for (int i = first; i < draft.Lines.Count; i++)
        {
            SourceLine line = draft.Lines[i];
            ReadOnlySpan<char> words = draft.Text.AsSpan(line.Start, line.Length);
            if (comment || IsComment(words))
            {
                comment = !words.EndsWith("-->", StringComparison.Ordinal);
                draft.Remove(i, "markdown.comment");
            }
            else if (IsRule(words))
            {
                draft.Remove(i, Rule);
            }
            else
            {
                draft.Lines[i] = Block(draft, line);
                Inline(draft, draft.Lines[i]);
            }
        }
    }

    // --- / 标题: … / ---: what the file says about itself
    private static int FrontMatter(Draft draft)
    {
        RentedList<SourceLine> lines = draft.Lines;
        if (lines.Count == 0 || !IsFence(draft, lines[0]))
            return 0;
        int end = lines.FindIndex(line => IsFence(draft, line), from: 1);
        if (end < 0 || end > 100)
            return 0;
        for (int i = 0; i <= end; i++)
        {
            draft.Remove(i, "markdown.frontMatter");
            ReadOnlySpan<char> words = draft.Text.AsSpan(lines[i].Start, lines[i].Length);
            int colon = words.IndexOfAny(':', '：');
            if (colon > 0)
                draft.Note(PageLabels.KeyOf(words[..colon].Trim()) ?? words[..colon].Trim().ToString(), words[(colon + 1)..].Trim().Trim("\"'"));
        }
        return end + 1;
    }

    private static bool IsFence(Draft draft, SourceLine line) => draft.Text.AsSpan(line.Start, line.Length) is "---" or "+++";

    private static bool IsComment(ReadOnlySpan<char> words) => words.StartsWith("<!--", StringComparison.Ordinal);

    // ---, ***, |---|---|, ```
    private static bool IsRule(ReadOnlySpan<char> words) => words.Length >= 3 && words.IndexOfAnyExcept("-*_=| :`") < 0 && words.IndexOfAny("-*_=`") >= 0;

    // The marks at a line's start: # heading, > quotation, - item
    private static SourceLine Block(Draft draft, SourceLine line)
    {
        string text = draft.Text;
        int at = line.Start;
        while (at < line.End && text[at] == '>')
            at = SkipBlanks(text, at + 1, line.End);
        int hashes = at;
        while (hashes < line.End && text[hashes] == '#' && hashes - at < 6)
            hashes++;
        int level = hashes - at;
        if (level > 0 && hashes < line.End && Characters.IsBlank(text[hashes]))
            at = SkipBlanks(text, hashes, line.End);
        else
            level = 0;
        if (at + 1 < line.End && text[at] is '-' or '*' or '+' && text[at + 1] == ' ')
            at = SkipBlanks(text, at + 1, line.End);
        if (at >= line.End)
            return line with { Rule = Rule };
        draft.Cut(line.Start, at, Rule);
        return line with { Start = at, HeadingHint = level, InTable = text[at] == '|' };
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
            at++;
        return at;
    }

    private static void Inline(Draft draft, SourceLine line)
    {
        string text = draft.Text;
        if (line.Rule is not null)
            return;
        for (int i = line.Start; i < line.End;)
        {
            int skip = text.AsSpan(i, line.End - i).IndexOfAny("*[!`\\|<");
            if (skip < 0)
                return;
            i += skip;
            i = Mark(draft, line, i);
        }
    }

    // Cuts the mark at a place; where to go on.
    private static int Mark(Draft draft, SourceLine line, int at)
    {
        string text = draft.Text;
        switch (text[at])
        {
            case '|' when line.InTable:
                draft.Cut(at, at + 1, Rule, CutKind.Cell);
                return at + 1;
            case '\\' when at + 1 < line.End && char.IsAsciiLetterOrDigit(text[at + 1]) is false && text[at + 1] < 128:
                draft.Cut(at, at + 1, Rule);
                return at + 2;
            case '*' or '`':
                return Paired(draft, line, at);
            case '!' when at + 1 < line.End && text[at + 1] == '[':
                return Link(draft, line, at, at + 1, keepWords: false);
            case '[':
                return Link(draft, line, at, at, keepWords: true);
            case '<' when text.AsSpan(at, line.End - at).StartsWith("<!--", StringComparison.Ordinal):
                int close = text.AsSpan(at, line.End - at).IndexOf("-->", StringComparison.Ordinal);
                int end = close < 0 ? line.End : at + close + 3;
                draft.Cut(at, end, "markdown.comment");
                return end;
            case '<' when text.AsSpan(at, line.End - at) is var tag && (tag.StartsWith("<br>", StringComparison.Ordinal) || tag.StartsWith("<br/>", StringComparison.Ordinal)):
                int length = tag.IndexOf('>') + 1;
                draft.Cut(at, at + length, Rule);
                return at + length;
            default:
                return at + 1;
        }
    }

    // **words**, *words*, `words`: the marks go where both stand and hold words.
    private static int Paired(Draft draft, SourceLine line, int at)
    {
        string text = draft.Text;
        int run = at;
        while (run < line.End && text[run] == text[at])
            run++;
        int length = run - at;
        if (length > 3 || run >= line.End || Characters.IsBlank(text[run]) || text[run] == '_')
            return run;
        int close = text.AsSpan(run, Math.Min(Reach, line.End - run)).IndexOf(text.AsSpan(at, length));
        if (close <= 0 || Characters.IsBlank(text[run + close - 1]))
            return run;
        draft.Cut(at, run, Rule);
        draft.Cut(run + close, run + close + length, Rule);
        Inline(draft, line with { Start = run, End = run + close });
        return run + close + length;
    }

    // [words](address) and ![picture](address)
    private static int Link(Draft draft, SourceLine line, int at, int bracket, bool keepWords)
    {
        string text = draft.Text;
        int close = text.AsSpan(bracket, Math.Min(Reach, line.End - bracket)).IndexOf("](", StringComparison.Ordinal);
        if (close < 0)
            return bracket + 1;
        close += bracket;
        int end = text.AsSpan(close, Math.Min(Reach, line.End - close)).IndexOf(')');
        if (end < 0 || text.AsSpan(bracket + 1, close - bracket - 1).Contains('['))
            return bracket + 1;
        end += close + 1;
        draft.Cut(at, keepWords ? bracket + 1 : close, Rule);
        draft.Cut(close, end, Rule);
        return end;
    }
}
