using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class HeadingMarkersTests
{
    public static TheoryData<string> ShapeIds => [.. HeadingShapes.Default.All.Select(shape => shape.Id)];

    [Theory]
    [MemberData(nameof(ShapeIds))]
    public void Every_shape_reads_its_example(string id)
    {
        HeadingShape shape = HeadingShapes.Default.All.Single(row => row.Id == id);
        Assert.True(HeadingMarkers.TryMatch(shape, shape.Example, 0, shape.Example.Length, out HeadingMarker marker));
        Assert.False(marker.Doubtful);
        Assert.True(HeadingMarkers.TryRead(HeadingShapes.Default, shape.Example, new TextSpan(0, shape.Example.Length), out HeadingMarker first));
        Assert.Equal(marker, first);
    }

    [Theory]
    [MemberData(nameof(ShapeIds))]
    public void No_shape_is_sure_of_its_counter_example(string id)
    {
        HeadingShape shape = HeadingShapes.Default.All.Single(row => row.Id == id);
        bool read = HeadingMarkers.TryMatch(shape, shape.CounterExample, 0, shape.CounterExample.Length, out HeadingMarker marker);
        Assert.False(read && !marker.Doubtful);
    }

    [Theory]
    [InlineData("第 十 二 条 本条例所称", "第 十 二 条", 12, "本条例所称")]
    [InlineData("第一百零五条之一 违反规定的", "第一百零五条之一", 105, "违反规定的")]
    [InlineData("  ( 三 ) 完善机制。", "( 三 )", 3, "完善机制。")]
    [InlineData("一、2019年工作回顾", "一、", 1, "2019年工作回顾")]
    [InlineData("三、五年规划实施情况", "三、", 3, "五年规划实施情况")]
    [InlineData("附录1:方案实施流程图", "附录1", 1, "方案实施流程图")]
    [InlineData("附件3重点项目清单", "附件3", 3, "重点项目清单")]
    [InlineData("1.2025年主要工作", "1.", 1, "2025年主要工作")]
    [InlineData("⑩其他材料。", "⑩", 10, "其他材料。")]
    public void A_marker_tells_its_words_its_number_and_where_its_title_starts(string line, string words, int number, string title)
    {
        Assert.True(HeadingMarkers.TryRead(HeadingShapes.Default, line, new TextSpan(0, line.Length), out HeadingMarker marker));
        Assert.Equal(words, line[marker.Span.Start..marker.Span.End]);
        Assert.Equal(number, marker.Number);
        Assert.Equal(title, line[marker.Content..]);
    }

    [Theory]
    [InlineData("一、二、三产业增加值")]
    [InlineData("三、2.5万户居民受益")]
    [InlineData("第三条、第四条规定的情形")]
    [InlineData("第二十五条第一款")]
    [InlineData("(一)、(二)项规定的")]
    [InlineData("2021年,全市实现")]
    [InlineData("1-10月全县投资")]
    [InlineData("——经济运行稳中提质。")]
    [InlineData("一是加快转型")]
    [InlineData("附件1所列项目")]
    [InlineData("")]
    public void A_reference_a_coordination_or_a_quantity_starts_no_line(string line) =>
        Assert.False(HeadingMarkers.TryRead(HeadingShapes.Default, line, new TextSpan(0, line.Length), out HeadingMarker marker) && !marker.Doubtful);
}
