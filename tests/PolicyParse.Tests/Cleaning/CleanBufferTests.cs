using PolicyParse.Cleaning;
using PolicyParse.Lexicon;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class CleanBufferTests
{
    [Theory]
    [InlineData("地区生产总值增长 6.8 % ，达到 1 234 亿元。", "地区生产总值增长6.8%，达到1234亿元。")]
    [InlineData("1 9 9 7 年生产总值7 4 7 7 2 亿元。", "1997年生产总值74772亿元。")]
    [InlineData("见表2 2021年价格。", "见表2 2021年价格。")]
    [InlineData("省长　刘　忻", "省长　刘　忻")]
    [InlineData("参加 World Bank 会议。", "参加World Bank会议。")]
    public void Blanks_stay_between_words_only(string source, string words) =>
        Assert.Equal(words.Replace('　', ' '), Assert.Single(Cleaned.Text(source).Lines()));

    [Fact]
    public void Cells_stay_apart() => Cleaned.Gives("指标\t2023年\t2024年", "指标\t2023年\t2024年");

    [Fact]
    public void The_text_is_the_words_folded_one_to_one()
    {
        CleanText text = Cleaned.Text("增长６．８％（预计）。");
        Assert.Equal("增长6.8%(预计)。\n", text.Text);
        Assert.Equal("增长６．８％（预计）。\n", text.Words[..]);
    }

    [Fact]
    public void Words_that_the_source_has_in_pieces_are_put_together_as_written()
    {
        CleanText text = Cleaned.Text("增长６．８％\u200B（预 计）。\n\n完成\u00AD５亿元。");
        const string Words = "增长６．８％（预 计）。\n完成５亿元。\n";
        for (int start = 0; start <= Words.Length; start++)
        {
            for (int end = start; end <= Words.Length; end++)
            {
                Assert.Equal(Words[start..end], text.Words[start..end]);
                Assert.Equal(Words[start..end], text.Words.Of(new TextSpan(start, end)).ToString());
            }
        }
    }

    [Fact]
    public void Invisible_characters_are_removals()
    {
        CleanText text = Cleaned.Text("地区\u200B生产\u00AD总\0值。");
        Assert.Equal(["地区生产总值。"], text.Lines());
        Assert.Equal(3, text.Traces.Removed.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \t\u200B\n")]
    [InlineData("\0\0\0")]
    public void A_text_of_nothing_has_no_lines(string source) => Assert.Empty(Cleaned.Text(source).Lines());

    [Fact]
    public void Each_line_maps_to_the_words_it_was_made_from()
    {
        CleanText text = Cleaned.Text("　　全 市 2024 年PM\n2.5\n浓度 28 微克。\n\n二、下一步");
        foreach (CleanLine line in text.Lines)
        {
            for (int i = line.Span.Start; i < line.Span.End; i++)
            {
                if (text.Text[i] != ' ')
                    Assert.Equal(text.Text[i].ToString(), Folding.Fold(text.ToSource(new TextSpan(i, i + 1)).Of(text.Source.Text)));
            }
        }
    }
}
