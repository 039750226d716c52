using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>成文日期, or the day a speech was given or a law adopted.</summary>
internal static class DateReader
{
    public static string? Read(DocumentFrame frame, Speech speech, Adoption? adoption) =>
        speech.Date
        ?? Day(frame.Provenance("writtenAt"))
        ?? Written(frame, frame.SignedDates)
        ?? Written(frame, frame.Signatures)
        ?? adoption?.Date
        ?? Written(frame, frame.FrontDates);

    // The first date that stands behind the body; a forwarded document's own is not in these lists.
    private static string? Written(DocumentFrame frame, List<TextSpan> lines)
    {
        foreach (TextSpan line in lines)
        {
            if (WrittenDate.TryFind(frame.Text.Text, line, out WrittenDate date) && date.Month > 0)
                return date.Iso;
        }
        return null;
    }

    private static string? Day(string? time) => time is { Length: >= 10 } && char.IsAsciiDigit(time[0]) ? time[..10] : null;
}
