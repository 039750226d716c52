using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Sentences in which a site speaks of itself: they look like running text and stand at the end of many pages.</summary>
internal static class SiteNotice
{
    private const int Longest = 300;

    // Each stands with an example.
    private static readonly (string Words, string Example)[] Rows =
    [
        ("版权所有", "中国·浙江省发展和改革委员会 版权所有"),
        ("copyright", "Copyright © 2016 All Rights Reserved"),
        ("All Rights Reserved", "网信有限公司 All Rights Reserved"),
        ("ICP备", "京ICP备05070218号"),
        ("公网安备", "京公网安备11010202000001号"),
        ("网站标识码", "网站标识码bm01000001"),
        ("免责声明", "【免责声明】本文仅代表作者本人观点，与本网无关。"),
        ("本站郑重声明", "本站郑重声明：所载文章、数据仅供参考，投资有风险，选择需谨慎。"),
        ("不良信息举报", "违法和不良信息举报电话：010-12345678"),
        ("未经授权不得转载", "本报报料：4009-20-4009，未经授权不得转载"),
        ("仅代表作者", "文章内容仅代表作者个人观点，不代表本网立场。"),
        ("仅供其表达个人看法", "网友评论仅供其表达个人看法，并不表明本网立场。"),
        ("转载请注明", "版权归本网所有，如需转载请注明出处。"),
        ("建议使用", "建议使用1024×768分辨率，IE8.0以上版本浏览器浏览"),
    ];

    public static IEnumerable<string> Examples => Rows.Select(static row => row.Example);

    private static readonly WordSet Words = new(StringComparison.OrdinalIgnoreCase, [.. Rows.Select(static row => row.Words)]);

    public static bool Is(ReadOnlySpan<char> line) => line.Length <= Longest && Words.IsIn(line);
}
