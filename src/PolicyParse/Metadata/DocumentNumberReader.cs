using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>发文字号: the page's index block first, then the document's own line, then the order of the latest revision.</summary>
internal static class DocumentNumberReader
{
    public static string? Read(DocumentFrame frame, Adoption? adoption)
    {
        if (frame.Provenance("documentNumber") is { } told)
            return WithoutBlanks(told);
        for (int i = 0; i < frame.Numbers.Count; i++)
        {
            TextSpan line = frame.Numbers[i];
            if (DocumentNumbers.TryFind(frame.Text.Text, line, out TextSpan number))
                return WithoutBlanks(frame.Words(number).ToString());
            if (i + 1 < frame.Numbers.Count && DocumentNumbers.IsOrderHead(frame.Text.Text, line))
                return WithoutBlanks(string.Concat(frame.Words(line), frame.Words(frame.Numbers[i + 1])));
        }
        return adoption?.Number is { } order ? WithoutBlanks(order) : InTitle(frame);
    }

    // 关于印发…的通知(发改办能源规〔2019〕828号)
    private static string? InTitle(DocumentFrame frame)
    {
        foreach (TextSpan line in frame.Title)
        {
            if (DocumentNumbers.TryFind(frame.Text.Text, line, out TextSpan number) && number.End >= line.End - 1)
                return WithoutBlanks(frame.Words(number).ToString());
        }
        return null;
    }

    private static string WithoutBlanks(string words) => string.Concat(words.Where(c => !Characters.IsBlank(c)));
}
