using System.Text;
using CsCheck;

namespace PolicyParse.Tests.Properties;

/// <summary>Texts that look like policy documents, and texts that look like nothing.</summary>
internal static class Texts
{
    // What the passes look for, and what they stumble over.
    private static readonly string[] Pieces =
    [
        "一、", "（一）", "(二)", "第三章 ", "第十二条 ", "1.", "１．", "①", "附件1", "——", "一是", "第一，", "各位代表：", "目录", "名词解释", "[1]", "“两重”：是指",
        "全市", "地区生产总值", "城乡居民人均可支配收入", "增长", "下降", "达到", "完成", "提高到", "分别", "不低于", "控制在", "以内", "左右", "超过", "新引进", "建成", "预计", "力争",
        "15373亿元", "6.8%", "百分之七点八", "三分之二", "第9位", "全国第一", "2.6万余个", "6%—6.5%", "5万元以上10万元以下", "翻一番", "两个百分点", "１２％", "0.6人/百亿元", "3500万、2300万人次",
        "2019年", "4月23日", "二〇二〇年", "“十四五”", "5G", "PM2.5", "152", "德.建", "政.和", "XX", "***", "某某", "*_**",
        "政府工作报告", "关于印发", "的通知", "国办发〔2020〕12号", "各区县人民政府：", "杭州市人民政府", "2020年4月26日", "（此件公开发布）",
        "本文由用户“某人”分享发布 更新时间:2021-03-17 05:05:26 举报文档", "内容过长，仅展示头部和尾部部分文字预览", "下载前请仔细阅读", "- 3 -", "责任编辑：", "打印 关闭", "上一篇：", "相关链接",
        "，", "。", "；", "：", "、", "！", "（", "）", "《", "》", "\n", "\r\n", "\n\n", " ", "　", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\0", "\uFFFD",
        "# ", "## ", "|", "| --- |", "[链接](http://a.cn)", "**", "<p>", "</div>", "&nbsp;", "𠮷", "😀", "\uD800", "\uDC00", "e\u0301", "亿", "万", "千", "百", "十", "零", "〇", "%", "亩", "家", ".", "-", "/",
    ];

    private static readonly Lazy<string> SeedText = new(() => File.ReadAllText(Repository.Seed));

    public static Gen<string> OfPieces { get; } = Gen.OneOf(Pieces).List[0, 60].Select(string.Concat);

    public static Gen<string> OfAnything { get; } = Gen.String[0, 200];

    /// <summary>A stretch of the sample report with pieces cut out, doubled, moved or put in.</summary>
    public static Gen<string> Mutated { get; } =
        from start in Gen.Int[0, SeedText.Value.Length - 1]
        from length in Gen.Int[1, 1200]
        from mutations in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 40], Gen.OneOf(Pieces), Gen.Int[0, 3]).List[0, 12]
        select mutations.Aggregate(SeedText.Value.Substring(start, Math.Min(length, SeedText.Value.Length - start)), Mutate);

    public static Gen<string> Any { get; } = Gen.Frequency((4, Mutated), (4, OfPieces), (1, OfAnything));

    /// <summary>Texts whose bytes nobody takes for binary data, or for text in another encoding.</summary>
    public static Gen<string> Printable { get; } = Gen.OneOf(Mutated, OfPieces).Where(t => t == WellFormed(t) && t.All(IsPrintable));

    /// <summary>The text as UTF-8 can hold it: a lone surrogate becomes U+FFFD.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsPrintable(char c) => c is '\r' or '\n' or '\t' || !char.IsControl(c) && c is not ('\uFFFD' or '\uFEFF');

    private static string Mutate(string text, (double At, int Length, string Piece, int Kind) mutation)
    {
        int at = (int)(mutation.At * text.Length), length = Math.Min(mutation.Length, text.Length - at);
        return mutation.Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, mutation.Piece),
            _ => text[(at + length)..] + text[..at] + text.Substring(at, length),
        };
    }
}
