using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Periods;

/// <summary>Words that say what happens, as they stand before 前: 停气|前二十四小时, 有效期届满|前六个月.</summary>
internal static class Events
{
    private static readonly WordEndings Verbs = new("届满", "期满", "到期", "执行", "实施", "施行", "停气", "停水", "停电", "停业", "歇业", "开工", "施工", "举办", "举行", "召开", "开业", "使用", "投用", "变更", "拆除", "终止", "上市", "作业", "调整", "交付", "活动", "开始", "会议", "考试", "销售");

    /// <summary>True where <paramref name="words"/> end in an event and 前: what follows is a span of time before it.</summary>
    public static bool EndBefore(ReadOnlySpan<char> words) => words.Length > 2 && words[^1] == '前' && End(words[..^1]);

    /// <summary>True where <paramref name="words"/> end in an event.</summary>
    public static bool End(ReadOnlySpan<char> words) => Verbs.End(words);
}
