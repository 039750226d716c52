using System.Text;
using PolicyParse.Reading;
using Xunit;

namespace PolicyParse.Tests.Reading;

public sealed class EncodingDetectorTests
{
    private const string Simplified = "一、2024年工作回顾。全市地区生产总值增长6.5%，居民收入稳步提高。\r\n二、今年工作安排";
    private const string Traditional = "一、為貫徹落實國務院關於深化改革的決定，現就有關事項通知如下：\r\n二、提升居民收入，縮小城鄉差距。";

    static EncodingDetectorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Simplified)]
    [InlineData("gb18030", Simplified)]
    [InlineData("gb18030", Traditional)]
    [InlineData("big5", Traditional)]
    [InlineData("utf-16le", Simplified)]
    [InlineData("utf-16be", Simplified)]
    [InlineData("utf-16le", Traditional)]
    [InlineData("utf-8", "The annual report, 2024.")]
    [InlineData("utf-16le", "The annual report, 2024.")]
    [InlineData("utf-16be", "The annual report, 2024.")]
    public void Text_without_a_mark_is_read_in_its_own_encoding(string encoding, string text) => Reads(encoding, text, Bytes(encoding, text));

    [Theory]
    [InlineData("gb18030", "关于")]
    [InlineData("gb18030", "第一条　为了加强管理")]
    [InlineData("big5", "公告")]
    [InlineData("utf-8", "通知")]
    [InlineData("gb18030", "联通")]
    [InlineData("utf-16le", "工作报告，同比增长")]
    public void A_few_words_are_enough(string encoding, string text) => Reads(encoding, text, Bytes(encoding, text));

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16le", "utf-16")]
    [InlineData("utf-16be", "utf-16BE")]
    [InlineData("gb18030", "gb18030")]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_text(string expected, string encoding)
    {
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Simplified)];
        Reads(expected, Simplified, bytes);
    }

    [Theory]
    [InlineData("gb18030", "<html><head><meta charset=\"gb2312\"></head><body>通知</body></html>")]
    [InlineData("gb18030", "<html><head><META http-equiv='Content-Type' content='text/html; charset=GBK'></head><body>的</body></html>")]
    [InlineData("big5", "<html><head><meta charset=big5></head><body>的</body></html>")]
    [InlineData("big5", "<?xml version='1.0' encoding='Big5'?><html><body>的</body></html>")]
    public void A_declared_encoding_is_believed(string encoding, string page) => Assert.Equal(encoding, Detect(Bytes(encoding, page)));

    [Fact]
    public void A_page_that_was_turned_into_UTF8_keeps_its_old_declaration_and_is_read_as_UTF8() =>
        Assert.Equal("utf-8", Detect(Encoding.UTF8.GetBytes("<html><head><meta charset=\"gb2312\"></head><body>关于印发方案的通知</body></html>")));

    [Fact]
    public void A_GBK_page_that_claims_to_be_UTF8_is_read_as_GB18030() =>
        Assert.Equal("gb18030", Detect(Bytes("gb18030", "<html><head><meta charset=\"utf-8\"></head><body>关于印发方案的通知</body></html>")));

    [Fact]
    public void A_long_ASCII_head_does_not_hide_the_Chinese_behind_it() =>
        Assert.Equal("big5", Detect([.. Encoding.ASCII.GetBytes(new string('x', 100_001)), .. Bytes("big5", Traditional)]));

    [Fact]
    public void Characters_beyond_the_two_byte_sets_are_read_from_GB18030() => Reads("gb18030", "㐂𠀀镇的工作报告，增长6%", Bytes("gb18030", "㐂𠀀镇的工作报告，增长6%"));

    [Fact]
    public void One_bad_byte_is_told_with_its_place_and_the_rest_is_read()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("全市生产总值"), 0xFF, .. Encoding.UTF8.GetBytes("增长6%，居民收入提高。")];
        SourceText source = SourceReader.Read(bytes, null);
        Assert.Equal("utf-8", source.Encoding);
        Assert.Equal("全市生产总值\uFFFD增长6%，居民收入提高。", source.Text);
        Diagnostic damage = Assert.Single(source.Diagnostics);
        Assert.Equal(("PP1001", new TextSpan(6, 7)), (damage.Code, damage.Span));
    }

    [Fact]
    public void Of_many_bad_bytes_the_first_places_and_the_count_are_told()
    {
        byte[] good = Encoding.UTF8.GetBytes("各市州人民政府，省直各部门单位：");
        SourceText source = SourceReader.Read(Enumerable.Range(0, 50).SelectMany(_ => good.Append((byte)0xFF)).ToArray(), null);
        Assert.Equal(21, source.Diagnostics.Count);
        Assert.Contains("50 places", source.Diagnostics[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_characters_are_kept()
    {
        Assert.Equal("a plan\0 of 2024\0.", SourceReader.Read("a plan\0 of 2024\0."u8, null).Text);
        Assert.Equal("通\0知", SourceReader.Read(Encoding.UTF8.GetBytes("通\0知"), null).Text);
    }

    [Fact]
    public void Lone_surrogates_of_a_string_become_replacement_characters()
    {
        SourceText source = SourceReader.Read("甲\uD800乙𠀀丙\uDC00", null);
        Assert.Equal("甲\uFFFD乙𠀀丙\uFFFD", source.Text);
        Assert.Equal([new TextSpan(1, 2), new TextSpan(6, 7)], source.Diagnostics.Select(d => d.Span!.Value));
        Assert.All(source.Diagnostics, d => Assert.Equal("PP1002", d.Code));
    }

    private static void Reads(string encoding, string text, byte[] bytes)
    {
        SourceText source = SourceReader.Read(bytes, null);
        Assert.Equal((encoding, text), (source.Encoding, source.Text));
        Assert.Empty(source.Diagnostics);
    }

    private static string Detect(byte[] bytes) => EncodingDetector.Detect(bytes).Name;

    private static byte[] Bytes(string encoding, string text) =>
        Encoding.GetEncoding(encoding switch { "utf-16le" => "utf-16", "utf-16be" => "utf-16BE", _ => encoding }).GetBytes(text);
}
