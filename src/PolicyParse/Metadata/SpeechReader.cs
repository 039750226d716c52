using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>Who gave a speech, when and at which meeting; what is unknown is null.</summary>
internal sealed record Speech(string? Speaker, string? Role, string? Meeting, string? Date);

/// <summary>Reads the lines between a speech's title and its salutation.</summary>
internal static class SpeechReader
{
    private const int LongestMeeting = 30;

    public static Speech Read(DocumentFrame frame)
    {
        string text = frame.Text.Text;
        string? speaker = null, role = null, meeting = null, date = null;
        foreach (TextSpan line in frame.SpeechLines)
        {
            if (FrontLines.IsOccasion(text, line))
            {
                date ??= WrittenDate.TryFind(text, line, out WrittenDate written) ? written.Iso : null;
                meeting ??= MeetingOf(frame, line);
            }
            else if (FrontLines.TryReadSpeaker(text, line, out TextSpan roleSpan, out TextSpan nameSpan))
            {
                speaker ??= WithoutBlanks(frame.Words(nameSpan));
                role ??= WithoutBlanks(frame.Words(roleSpan));
            }
            else if (FrontLines.IsName(frame.Folded(line)))
            {
                speaker ??= WithoutBlanks(frame.Words(line));
            }
        }
        return new Speech(speaker, role, meeting ?? MeetingInTitle(frame) ?? MeetingInOpening(frame), date);
    }

    // 在全市经济工作会议上的讲话
    private static string? MeetingInTitle(DocumentFrame frame)
    {
        string title = string.Concat(frame.Title.Select(line => frame.Words(line).ToString()));
        int from = title.IndexOf('在', StringComparison.Ordinal) + 1, to = title.LastIndexOf("上的讲话", StringComparison.Ordinal);
        return from > 0 && to > from ? title[from..to] : null;
    }

    // 我代表国务院,向第六届全国人民代表大会第一次会议作政府工作报告
    private static string? MeetingInOpening(DocumentFrame frame)
    {
        foreach (TextSpan paragraph in frame.Preamble)
        {
            ReadOnlySpan<char> words = frame.Folded(paragraph);
            int end = words.IndexOf("作政府工作报告"), start = end < 0 ? -1 : words[..end].LastIndexOf('向') + 1;
            if (start > 0 && end - start is > 4 and <= LongestMeeting && words[start] == '第' && (words[..end].EndsWith("会议") || words[..end].EndsWith("大会")))
                return frame.Words(new TextSpan(paragraph.Start + start, paragraph.Start + end)).ToString();
        }
        return null;
    }

    // ——2026年1月26日在某省第十四届人民代表大会第四次会议上
    private static string? MeetingOf(DocumentFrame frame, TextSpan line)
    {
        ReadOnlySpan<char> words = frame.Words(line).TrimEnd(")） ");
        int from = words.IndexOf('在') + 1;
        ReadOnlySpan<char> meeting = words[from..].Trim();
        if (meeting.EndsWith("上"))
            meeting = meeting[..^1];
        return from > 0 && !meeting.IsEmpty ? meeting.ToString() : null;
    }

    private static string WithoutBlanks(ReadOnlySpan<char> words)
    {
        var kept = new System.Text.StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!Characters.IsBlank(c))
                kept.Append(c);
        }
        return kept.ToString();
    }
}
