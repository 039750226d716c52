using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>Words under a picture: they belong to the picture, not to the document.</summary>
internal static class Captions
{
    private const int Longest = 80;

    /// <param name="beforeText">True where running text follows on the next line, as it follows a heading.</param>
    public static bool Is(string text, PageLine line, bool beforeText)
    {
        ReadOnlySpan<char> words = line.Block.Span.Of(text);
        if (words.Length > Longest || line.Block.InTable)
            return false;
        bool heads = beforeText && (line.Block.Look & BlockLook.Bold) != 0 && !ShowsAction(words);
        return line.Block.Tag == "figcaption" || IsCredit(words) || (IsUnderPicture(line.Block.Look) && !heads && IsLabel(words));
    }

    private static bool IsUnderPicture(BlockLook look)
    {
        const BlockLook underPicture = BlockLook.AfterImage | BlockLook.Centered;
        return (look & underPicture) == underPicture;
    }

    // 技术人员正在调试设备: what is going on is a picture's, no heading's.
    private static bool ShowsAction(ReadOnlySpan<char> words) => words.IndexOf("正在") >= 0;

    // No sentence, no chart's title (图1 …), nothing numbered.
    private static bool IsLabel(ReadOnlySpan<char> words) =>
        !Characters.EndsSentence(words[^1]) && words[^1] is not ('：' or ':') && words[0] is not ('图' or '表' or '（' or '(') && !char.IsAsciiDigit(words[0]) && HeadingLess(words);

    // 一、…, 第二章 …
    private static bool HeadingLess(ReadOnlySpan<char> words) => words[0] != '第' && !(words.Length > 1 && words[1] == '、');

    // …正录制视频 李尕 摄; 图为项目现场。新华社记者 王某摄
    private static bool IsCredit(ReadOnlySpan<char> words) =>
        words.Length > 2 && (words[^1] == '摄' || words.EndsWith("摄）") || words.EndsWith("摄)")) && !words.Contains('，') || words.StartsWith("图为") || words.StartsWith("（图为");
}
