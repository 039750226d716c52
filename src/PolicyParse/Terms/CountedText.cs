using PolicyParse.Lexicon;

namespace PolicyParse.Terms;

/// <summary>Tells what of a document counts: its own words, in stretches between redactions.</summary>
internal sealed class CountedText
{
    private readonly PolicyDocument _document;
    private readonly bool _includeHeadings;
    private readonly RedactedText _redacted;
    private readonly HashSet<string> _headings;

    public CountedText(PolicyDocument document, bool includeHeadings)
    {
        _document = document;
        _includeHeadings = includeHeadings;
        _redacted = new RedactedText(document.Redactions);
        _headings = [.. HeadingsOf(document.Sections)];
    }

    /// <summary>The stretches of a section's own text, without its subsections. Sections are to be asked in document order.</summary>
    public IEnumerable<(string Text, TextSpan Stretch)> StretchesOf(Section section)
    {
        if (section.Heading is { } heading && _includeHeadings && !IsAnnex(heading.Text))
        {
            foreach (TextSpan stretch in _redacted.Between(heading.Text, heading.Span))
                yield return (heading.Text, stretch);
        }
        bool inNote = false;
        foreach (Paragraph paragraph in section.Paragraphs)
        {
            inNote = IsNote(paragraph.Text, inNote);
            if (inNote || !Counts(section, paragraph))
                continue;
            foreach (TextSpan stretch in _redacted.Between(paragraph.Text, paragraph.Span))
                yield return (paragraph.Text, stretch);
        }
    }

    private bool Counts(Section section, Paragraph paragraph) =>
        section.Kind != SectionKind.Preamble || !IsContents(paragraph.Text) && (_includeHeadings || !IsTitle(paragraph.Text));

    // 一、2019年工作回顾……2: an entry of the document's own table of contents, which repeats a heading.
    private bool IsContents(string text)
    {
        string entry = text.TrimEnd(' ', '\t', '.', '…', '·', '-', '—', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return _headings.Contains(WithoutBlanks(entry)) || WithoutBlanks(text) is "目录" or "目次";
    }

    // A title may be broken over lines.
    private bool IsTitle(string text) =>
        _document.Metadata.Title is { } title && text.Length <= title.Length && WithoutBlanks(title).Contains(WithoutBlanks(text), StringComparison.Ordinal);

    // 附件1 重点任务分工表, 附录: 名词解释
    private static bool IsAnnex(string heading) => heading.StartsWith("附件", StringComparison.Ordinal) || heading.StartsWith("附录", StringComparison.Ordinal) || heading.StartsWith("附表", StringComparison.Ordinal);

    // 附件:1.重点任务分工表 / 2.主要指标: the annexes' headings, named before the signature.
    private static bool IsNote(string text, bool inNote)
    {
        if (text.Contains('。') || text.Length < 3)
            return false;
        char behind = Folding.Fold(text[2]);
        if (text.StartsWith("附件", StringComparison.Ordinal))
            return behind == ':' || char.IsAsciiDigit(behind) || Characters.IsBlank(behind);
        return inNote && char.IsAsciiDigit(Folding.Fold(text[0]));
    }

    private static IEnumerable<string> HeadingsOf(IReadOnlyList<Section> sections)
    {
        foreach (Section section in sections)
        {
            if (section.Heading is { } heading)
                yield return WithoutBlanks(heading.Text);
            foreach (string inside in HeadingsOf(section.Children))
                yield return inside;
        }
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => WordShapes.Of(c) != WordShape.Blank));
}
