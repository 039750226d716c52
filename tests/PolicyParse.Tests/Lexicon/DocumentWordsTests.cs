using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Lexicon;

public sealed class DocumentWordsTests
{
    public static TheoryData<string, string> Kinds => new(DocumentKinds.All.Select(kind => (kind.Word, kind.Example)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_reads_its_example(string word, string example) => Assert.Equal(word, DocumentKinds.Of(example)?.Word);

    [Theory]
    [InlineData("2020年4月26日", "2020-04-26")]
    [InlineData("二〇二一年一月六日", "2021-01-06")]
    [InlineData("二○○八年十二月三十一日", "2008-12-31")]
    [InlineData("2021 年 2 月", "2021-02")]
    [InlineData("2019-03-29", "2019-03-29")]
    public void A_date_is_read_as_iso(string written, string iso)
    {
        Assert.True(WrittenDate.TryRead(written, 0, written.Length, out WrittenDate date));
        Assert.Equal(iso, date.Iso);
    }

    [Theory]
    [InlineData("2021年13月6日", "2021")]
    [InlineData("2021年2月31日前", "2021-02-31")]
    public void A_part_out_of_range_is_left_out(string written, string iso)
    {
        Assert.True(WrittenDate.TryRead(written, 0, written.Length, out WrittenDate date));
        Assert.Equal(iso, date.Iso);
    }

    [Theory]
    [InlineData("国办发〔2020〕12号", "国办发〔2020〕12号")]
    [InlineData("见津工信电力[2021]2号文", "见津工信电力[2021]2号")]
    [InlineData("2017年12月26日国务院令第696号修订", "国务院令第696号")]
    [InlineData("第696号令", "第696号令")]
    [InlineData("财政部 税务总局公告2023年第8号", "税务总局公告2023年第8号")]
    public void A_document_number_is_found_in_its_forms(string text, string number)
    {
        Assert.True(DocumentNumbers.TryFind(text, new TextSpan(0, text.Length), out TextSpan found));
        Assert.Equal(number, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("地铁5号线一期")]
    [InlineData("第12号楼")]
    [InlineData("2020年12月26号")]
    public void Other_numbers_with_the_same_sign_are_none(string text) =>
        Assert.False(DocumentNumbers.TryFind(text, new TextSpan(0, text.Length), out _));

    [Theory]
    [InlineData("上海市嘉定区人民政府", "上海市嘉定区")]
    [InlineData("广州市市场监督管理局", "广州市")]
    [InlineData("XX市人民政府", "XX市")]
    [InlineData("内蒙古自治区第十四届人民代表大会", "内蒙古自治区")]
    [InlineData("德清县发改局", "德清县")]
    [InlineData("深圳市有力有效支持发展瞪羚企业行动计划", "深圳市")]
    public void A_place_is_read_at_a_names_start(string text, string place)
    {
        Assert.True(PlaceNames.TryRead(text, 0, out int end));
        Assert.Equal(place, text[..end]);
    }

    [Theory]
    [InlineData("国家市场监督管理总局")]
    [InlineData("市工业和信息化局")]
    [InlineData("全国人民代表大会")]
    [InlineData("国务院办公厅")]
    [InlineData("城市更新行动")]
    public void A_body_without_a_place_names_none(string text) => Assert.False(PlaceNames.TryRead(text, 0, out _));
}
