using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>The latest revision of a law or regulation.</summary>
/// <param name="Issuer">Who made it; null where the line does not say.</param>
/// <param name="Number">The order's number (国务院令第696号), if any.</param>
/// <param name="Meeting">Where it was passed; null where the line names none.</param>
internal sealed record Adoption(string Date, string? Issuer, string? Number, string? Meeting);

/// <summary>Reads the lines that say when and by whom a law or regulation was adopted, revised and approved.</summary>
internal static class AdoptionReader
{
    /// <summary>The last adoption or revision; an approval by a higher body and a day of effect are none.</summary>
    public static Adoption? Latest(DocumentFrame frame)
    {
        Adoption? latest = null;
        foreach (TextSpan line in frame.Adoptions)
            latest = Latest(frame, line) is { } found && (latest is null || string.CompareOrdinal(found.Date, latest.Date) >= 0) ? found : latest;
        return latest ?? InLead(frame);
    }

    // One line may tell several: (2005年…通过 2010年…修正).
    private static Adoption? Latest(DocumentFrame frame, TextSpan line)
    {
        string text = frame.Text.Text;
        Adoption? latest = null;
        int from = line.Start;
        while (WrittenDate.TryFind(text, new TextSpan(from, line.End), out WrittenDate date))
        {
            bool more = WrittenDate.TryFind(text, new TextSpan(date.Span.End, line.End), out WrittenDate next) && next.Day > 0;
            var clause = new TextSpan(date.Span.End, more ? next.Span.Start : line.End);
            if (date.Day > 0 && IsAdoption(clause.Of(text)))
                latest = Read(frame, date, clause);
            from = date.Span.End;
        }
        return latest;
    }

    private static bool IsAdoption(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimEnd(" )。,;、自");
        return !(clause.EndsWith("批准") || clause.EndsWith("施行") || clause.EndsWith("实施"))
            && (clause.EndsWith("通过") || clause.EndsWith("修订") || clause.EndsWith("修正") || clause.EndsWith("修改")
                || clause.EndsWith("公布") || clause.EndsWith("发布") || clause.EndsWith("颁布"));
    }

    // 2018年3月20日,第十三届全国人大一次会议表决通过了《…法》。
    private static Adoption? InLead(DocumentFrame frame)
    {
        string text = frame.Text.Text;
        foreach (TextSpan paragraph in frame.Preamble)
        {
            int passed = text.IndexOf("通过了《", paragraph.Start, paragraph.Length, StringComparison.Ordinal);
            if (passed >= 0 && WrittenDate.TryFind(text, new TextSpan(paragraph.Start, passed), out WrittenDate date) && date.Day > 0)
                return Read(frame, date, new TextSpan(date.Span.End, passed));
        }
        return null;
    }

    private static Adoption Read(DocumentFrame frame, WrittenDate date, TextSpan clause)
    {
        bool ordered = DocumentNumbers.TryFind(frame.Text.Text, clause, out TextSpan number);
        string? words = ordered ? frame.Words(number).ToString() : null;
        string? issuer = words is not null ? BodyOfOrder(words) : BodyOfMeeting(frame.Words(clause).ToString());
        return new Adoption(date.Iso, issuer, words, MeetingIn(frame.Words(clause)));
    }

    // 2026年1月9日|某市第七届人民代表大会第六次会议|通过
    private static string? MeetingIn(ReadOnlySpan<char> clause)
    {
        int end = clause.IndexOf("会议");
        ReadOnlySpan<char> meeting = end < 0 ? [] : clause[..(end + 2)].Trim(" ,，(（　经在");
        return meeting.Length > 6 && clause[(end + 2)..].TrimStart().StartsWith("通过") ? meeting.ToString() : null;
    }

    // 中华人民共和国国务院令第696号 → 中华人民共和国国务院
    private static string? BodyOfOrder(string number)
    {
        int order = number.IndexOf('令', StringComparison.Ordinal);
        return order > 0 ? number[..order].Trim() : null;
    }

    /// <summary>某市第六届人民代表大会常务委员会第四十一次会议通过 → 某市人民代表大会常务委员会.</summary>
    public static string? BodyOfMeeting(string clause)
    {
        int meeting = clause.IndexOf("会议", StringComparison.Ordinal);
        if (meeting < 0)
            return null;
        string body = clause[..meeting].Trim(' ', ',', '，', '(', '（', '　');
        int ordinal = body.LastIndexOf('次', body.Length - 1);
        int start = ordinal < 0 ? -1 : body.LastIndexOf('第', ordinal);
        if (start > 0)
            body = body[..start];
        else if (ordinal > 0)
            body = body[..ordinal].TrimEnd('一', '二', '三', '四', '五', '六', '七', '八', '九', '十');
        return Written(WithoutTerm(body));
    }

    // 第十三届全国人大 → 全国人大
    private static string WithoutTerm(string body)
    {
        int term = body.IndexOf('届', StringComparison.Ordinal);
        int start = term < 0 ? -1 : body.LastIndexOf('第', term);
        return start < 0 ? body : body.Remove(start, term + 1 - start).Trim();
    }

    private static string? Written(string body) => body.Length < 3 ? null
        : body.Replace("全国人大", "全国人民代表大会", StringComparison.Ordinal).Replace("人大常委会", "人民代表大会常务委员会", StringComparison.Ordinal);
}
