namespace PolicyParse.Rendering;

/// <summary>The paragraphs before the first heading that are the document's title, maybe broken over some lines.</summary>
internal readonly record struct TitleLines(Section? Section, int First, int Count)
{
    private const int MostLines = 8;

    public bool IsAbsent => Section is null;

    public static TitleLines Find(PolicyDocument document)
    {
        if (document.Metadata.Title is { Length: > 0 } title && document.Sections is [{ Kind: SectionKind.Preamble } preamble, ..])
        {
            string told = Solid(title);
            for (int first = 0; first < preamble.Paragraphs.Count; first++)
            {
                if (LinesAt(preamble.Paragraphs, first, told) is > 0 and int count)
                    return new TitleLines(preamble, first, count);
            }
        }
        return default;
    }

    private static int LinesAt(IReadOnlyList<Paragraph> paragraphs, int first, string title)
    {
        int at = 0;
        for (int i = first; i < Math.Min(paragraphs.Count, first + MostLines); i++)
        {
            string line = Solid(paragraphs[i].Text);
            if (!title.AsSpan(at).StartsWith(line))
                return 0;
            at += line.Length;
            if (at == title.Length)
                return i + 1 - first;
        }
        return 0;
    }

    private static string Solid(string words) => string.Concat(words.Where(static c => !char.IsWhiteSpace(c)));
}
