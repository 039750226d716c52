using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class OneLineReportTests
{
    private static readonly string[] Paragraphs =
    [
        "某市市长 李 明",
        "各位代表：",
        "现在，我代表市人民政府，向大会报告工作。",
        "一、2020年工作回顾",
        .. Enumerable.Range(1, 24).Select(static n => $"过去一年的第{n}项工作取得明显成效，新增企业{n}00家，全市上下坚持稳中求进工作总基调，统筹推进改革发展稳定各项工作，人民生活水平不断提高。"),
        "二、2021年主要任务",
        "做好今年工作，意义十分重大。",
    ];

    [Theory]
    [InlineData(" \u2003\u2003")]
    [InlineData("　　")]
    [InlineData("  ")]
    [InlineData(" ")]
    public void A_report_on_one_line_is_parted_at_its_blanks(string border) =>
        Cleaned.Gives(string.Join(border, Paragraphs), Paragraphs);

    [Fact]
    public void A_long_line_without_blanks_stays_one()
    {
        string line = string.Concat(Paragraphs[4..20]);
        Cleaned.Keeps(line);
    }

    [Fact]
    public void An_indent_behind_a_full_stop_parts_any_line() =>
        Cleaned.Gives("经济运行平稳。　　民生持续改善。", "经济运行平稳。", "民生持续改善。");

    [Fact]
    public void Blanks_inside_a_short_line_part_nothing() => Cleaned.Keeps("市长 李 明");

    [Fact]
    public void A_report_without_blanks_is_parted_before_its_markers()
    {
        string review = string.Concat(Paragraphs[4..28]);
        Cleaned.Gives(
            $"现在，我代表市人民政府，向大会报告工作。一、经济运行平稳。{review}主要做了以下工作：（一）民生持续改善。{review}二、做好今年工作。{review}",
            "现在，我代表市人民政府，向大会报告工作。",
            $"一、经济运行平稳。{review}主要做了以下工作：",
            $"（一）民生持续改善。{review}",
            $"二、做好今年工作。{review}");
    }

    [Fact]
    public void A_long_line_with_markers_stays_one_in_a_text_of_many_lines()
    {
        string review = string.Concat(Paragraphs[4..28]);
        Cleaned.Keeps(review, $"采取以下措施：（一）改善民生。{review}", review);
    }

    [Theory]
    [InlineData("2021年某市政府工作报告——2021年1月15日在某市第五届人民代表大会第一次会议上 某市市长 李明 各位代表：")]
    [InlineData("2021年某市政府工作报告 ——2021年1月15日在某市第五届人民代表大会第一次会议上　某市市长 李明　各位代表：")]
    public void The_front_of_a_report_on_one_line_is_parted(string front) =>
        Cleaned.Gives(
            front + string.Join(' ', Paragraphs[2..]),
            ["2021年某市政府工作报告", "——2021年1月15日在某市第五届人民代表大会第一次会议上", "某市市长 李明", .. Paragraphs[1..]]);
}
