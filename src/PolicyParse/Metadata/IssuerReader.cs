using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>The bodies that issued the document, joined by 、.</summary>
internal static class IssuerReader
{
    // How many lines below its title a report may be before it says who gives it.
    private const int FrontLinesOfReport = 3;

    private const int LongestBody = 24;

    public static string? Read(DocumentFrame frame, string? title, Genre genre, Adoption? adoption)
    {
        if (genre == Genre.GovernmentWorkReport)
            return null;
        return Signed(frame)
            ?? OfCommittee(title, adoption)
            ?? adoption?.Issuer
            ?? FromTitle(title)
            ?? OfOrder(frame)
            ?? (genre == Genre.BudgetReport ? OfFront(frame) : null)
            ?? frame.Provenance("issuer")
            ?? Credited(frame);
    }

    /// <summary>The government that a work report speaks for: 我代表市人民政府 in a city's report.</summary>
    public static string? OfReport(DocumentFrame frame, string? region)
    {
        foreach (TextSpan paragraph in frame.Preamble)
        {
            ReadOnlySpan<char> words = frame.Folded(paragraph);
            int from = SpokenForFrom(words);
            if (from < 0)
                continue;
            if (words[from..].StartsWith("国务院"))
                return "国务院";
            int end = words[from..].IndexOf("政府") + 2;
            if (end is < 2 or > 16)
                continue;
            string named = words.Slice(from, end).Trim("向, ").ToString();
            if (named.Length > 4 && PlaceNames.TryRead(named, 0, out _))
                return named;
            if (region is not null)
                return region + "人民政府";
        }
        return null;
    }

    // 我代表|市人民政府,向大会报告工作; 受|市人民政府委托,向大会报告工作
    private static int SpokenForFrom(ReadOnlySpan<char> words)
    {
        int at = words.IndexOf("代表");
        if (at >= 0 && words.StartsWith("各位代表"))
            at = words[4..].IndexOf("代表") is >= 0 and int next ? next + 4 : -1;
        if (at >= 0 && words[(at + 2)..].IndexOf("政府") is >= 0 and <= 16)
            return at + 2;
        int asked = words.IndexOf("政府委托");
        return asked > 0 && words[..asked].LastIndexOf('受') is >= 0 and int start && asked - start <= 16 ? start + 1 : at >= 0 ? at + 2 : -1;
    }

    private static string? Signed(DocumentFrame frame)
    {
        var bodies = new List<string>();
        foreach (TextSpan line in frame.Signatures)
        {
            foreach (string part in frame.Words(line).ToString().Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries))
                AddBody(bodies, part);
        }
        return bodies.Count > 0 ? string.Join('、', bodies) : null;
    }

    // …预算草案的报告 / ——2024年1月16日在某市第十七届人民代表大会第三次会议上 / 某市财政局
    private static string? OfFront(DocumentFrame frame)
    {
        for (int i = 0; i < Math.Min(frame.Preamble.Count, FrontLinesOfReport); i++)
        {
            TextSpan line = frame.Preamble[i];
            if (line.Length > LongestBody || !ClosingLines.IsSignature(frame.Text.Text, line))
                continue;
            ReadOnlySpan<char> words = frame.Words(line);
            if (ClosingLines.NamesBody(words) && words[^1] is '局' or '厅' or '部' or '府')
                return words.ToString();
        }
        return null;
    }

    // 某市人民政府令 / 第12号
    private static string? OfOrder(DocumentFrame frame)
    {
        foreach (TextSpan line in frame.Numbers)
        {
            ReadOnlySpan<char> words = frame.Words(line);
            int order = words.IndexOf('令');
            if (order > 2)
                return words[..order].ToString();
        }
        return null;
    }

    // A date behind the body, a person's name and a stray word are none.
    private static void AddBody(List<string> bodies, string part)
    {
        bool isBody = part.Length >= 3 && ClosingLines.IsSignature(part, new TextSpan(0, part.Length)) && ClosingLines.NamesBody(part);
        if (isBody && !bodies.Contains(part))
            bodies.Add(part);
    }

    // 某某局 某某委关于印发…的通知; the words before 关于 are bodies only if they end like one.
    private static string? FromTitle(string? title)
    {
        int about = title?.IndexOf("关于", StringComparison.Ordinal) ?? -1;
        if (about < 0)
            about = title?.IndexOf("印发", StringComparison.Ordinal) ?? -1;
        if (about < 3)
            return null;
        var bodies = new List<string>();
        foreach (string part in title![..about].Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries))
            AddBody(bodies, part);
        if (bodies.Count == 0 && title[..about].EndsWith("会议", StringComparison.Ordinal) && title[..about].Contains("人民代表大会", StringComparison.Ordinal))
            return AdoptionReader.BodyOfMeeting(title[..about]); // 某市第五届人民代表大会第四次会议关于…的决议
        return bodies.Count > 0 ? string.Join('、', bodies) : null;
    }

    // 某市人民代表大会|财政经济委员会关于…的报告, passed at a meeting of the congress: the committee's own.
    private static string? OfCommittee(string? title, Adoption? adoption) =>
        adoption?.Issuer is { } body && FromTitle(title) is { } named && named.Length > body.Length && named.StartsWith(body, StringComparison.Ordinal) && named.EndsWith("委员会", StringComparison.Ordinal) ? named : null;

    // …全县投资结构趋稳趋优。(某县发改局): who sent a page its text.
    private static string? Credited(DocumentFrame frame)
    {
        if (frame.Last is not { } last || frame.Text.Text[last.End - 1] != ')')
            return null;
        int open = frame.Text.Text.LastIndexOf('(', last.End - 1, Math.Min(last.Length, 30));
        var body = new TextSpan(Math.Max(open + 1, last.Start), last.End - 1);
        bool signed = open > last.Start && frame.Text.Text[open - 1] is '。' && ClosingLines.IsSignature(frame.Text.Text, body) && ClosingLines.NamesBody(frame.Folded(body));
        return signed ? frame.Words(body).ToString() : null;
    }
}
