using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Naming;

/// <summary>Gives all things of a list the work that is named behind the last: 开展13条河流、300条侵蚀沟|治理.</summary>
internal static class SharedWork
{
    // Verbs that are done to a work, not to the things.
    private static readonly WordSet Doings = new("完成", "开展", "实施", "推进", "启动");

    private static readonly string[] Works = ["超低排放改造", "节能改造", "综合治理", "综合整治", "系统治理", "生态修复", "提升改造", "更新改造", "改造", "治理", "整治", "修复"];

    /// <summary>Called from the last statement to the first.</summary>
    public static void Take(Statement statement, Statement next)
    {
        if (!statement.OwnsNoun || !next.OwnsNoun || !next.Segment.IsJoined || statement.Sentence != next.Sentence || statement.Action != next.Action || !Doings.Begins(next.Action) || next.Action.Length > 2)
            return;
        if (Array.Find(Works, w => next.Name.EndsWith(w, StringComparison.Ordinal)) is not { } work || Array.Exists(Works, w => statement.Name.EndsWith(w, StringComparison.Ordinal)))
            return;
        statement.Name += work;
        statement.NameSpan = null;
    }
}
