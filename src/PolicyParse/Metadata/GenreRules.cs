using PolicyParse.Lexicon;

namespace PolicyParse.Metadata;

/// <summary>The kind of a document, told by its title; a report without one by how it opens.</summary>
internal static class GenreRules
{
    public static Genre Of(string? title, DocumentFrame frame)
    {
        if (title is not null)
        {
            if (title.Contains("政府工作报告", StringComparison.Ordinal) && !title.Contains("通知", StringComparison.Ordinal))
                return Genre.GovernmentWorkReport;
            if (IsBudgetReport(title))
                return Genre.BudgetReport;
            if (DocumentKinds.Of(title) is { } kind)
                return kind.Genre;
        }
        return OpensAsReport(frame) ? Genre.GovernmentWorkReport : Genre.Other;
    }

    // 关于2025年预算执行情况与2026年预算草案的报告(摘要)
    private static bool IsBudgetReport(string title) =>
        title.Contains("预算", StringComparison.Ordinal) && DocumentKinds.Of(title)?.Word is "报告" or "预算报告" or "预算的报告" or "预算草案的报告";

    // 现在,我代表国务院,向大会作政府工作报告
    private static bool OpensAsReport(DocumentFrame frame)
    {
        foreach (TextSpan paragraph in frame.Preamble)
        {
            ReadOnlySpan<char> words = frame.Folded(paragraph);
            int speaker = words.IndexOf("我代表");
            if (speaker < 0)
                speaker = words.IndexOf("我受国务院的委托");
            if (speaker >= 0 && words[speaker..].Contains("报告", StringComparison.Ordinal)
                && (words[speaker..].Contains("政府", StringComparison.Ordinal) || words[speaker..].Contains("国务院", StringComparison.Ordinal)))
                return true;
        }
        return false;
    }
}
