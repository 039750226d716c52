using System.Globalization;
using PolicyParse.Lexicon;
using PolicyParse.Structure;

namespace PolicyParse.Metadata;

/// <summary>The year whose plan or rules a document states; for a work report the year of the meeting.</summary>
internal static class YearReader
{
    private static readonly string[] Reviews = ["回顾", "总结", "成就", "执行情况", "报告"];

    // Pages whose title says of which year their figures are: 2023年全市经济运行情况.
    private static readonly WordSet Statistics = new("经济运行", "运行情况", "经济形势", "统计", "国民经济", "经济指标");

    public static int? Read(Outline outline, DocumentFrame frame, string? title, Genre genre, string? date)
    {
        int? dated = YearOf(date);
        int? titled = OnlyYearIn(title, latest: genre == Genre.BudgetReport);
        if (genre is Genre.Other)
            return title is not null && Statistics.IsIn(title) ? titled ?? dated : dated;
        if (genre is Genre.BudgetReport or Genre.Communique && titled is not null)
            return titled;
        if (genre == Genre.GovernmentWorkReport)
            return dated ?? titled ?? OfReport(frame);
        bool plan = titled is { } year && (dated is null || Math.Abs(year - dated.Value) <= 1);
        return plan ? titled : dated ?? OfNumber(frame) ?? YearOf(frame.Provenance("publishedAt") ?? frame.Provenance("effectiveAt"));
    }

    private static int? YearOf(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    // 穗府规〔2025〕12号
    private static int? OfNumber(DocumentFrame frame)
    {
        string? number = DocumentNumberReader.Read(frame, null);
        int year = number?.AsSpan().IndexOfAnyInRange('0', '9') ?? -1;
        return year > 0 && number!.Length >= year + 5 && !char.IsAsciiDigit(number[year + 4]) ? YearOf(number[year..]) : null;
    }

    // 2025年工作要点; a title with several years (2025—2027年) states none of them alone.
    private static int? OnlyYearIn(string? title, bool latest)
    {
        if (title is null)
            return null;
        int? found = null;
        int from = 0;
        while (WrittenDate.TryFind(title, new TextSpan(from, title.Length), out WrittenDate date))
        {
            if (found is not null && found != date.Year && !latest)
                return null;
            bool range = date.Span.Start > 0 && title[date.Span.Start - 1] is '—' or '-' or '－' or '~' or '～' or '至' or '到';
            if (range && !latest)
                return null;
            found = Math.Max(found ?? 0, date.Year);
            from = date.Span.End;
        }
        return found;
    }

    // 一、2020年工作回顾 / 三、2021年主要任务: the year of the tasks, or the one behind the year reviewed.
    private static int? OfReport(DocumentFrame frame)
    {
        int? planned = null, reviewed = null;
        foreach (TextSpan heading in frame.Headings)
        {
            if (!WrittenDate.TryFind(frame.Text.Text, heading, out WrittenDate date) || frame.Folded(heading).Contains('《'))
                continue;
            if (IsReview(frame.Folded(heading)))
                reviewed = Math.Max(reviewed ?? 0, date.Year);
            else
                planned = Math.Max(planned ?? 0, date.Year);
        }
        return reviewed + 1 ?? planned ?? ReportedYears.CongressYear(frame.Text.Text) ?? ReportedYears.MeetingYear(frame.Text.Text);
    }

    private static bool IsReview(ReadOnlySpan<char> words)
    {
        foreach (string review in Reviews)
        {
            if (words.Contains(review, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
