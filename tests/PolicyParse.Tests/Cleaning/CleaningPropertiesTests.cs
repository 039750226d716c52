using System.Text;
using PolicyParse.Cleaning;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

public sealed class CleaningPropertiesTests
{
    private const string Alphabet = "年月日一二（）()《》，。；：、\n\n\n \t　2021%.-—*_#[]|X某德建本文由用户分享下载打印来源：责任编辑第章条页共内容过长预览\u200B\0";

    [Fact]
    public void Nothing_is_lost_and_nothing_told_twice_in_random_text()
    {
        var random = new Random(20200426);
        for (int n = 0; n < 400; n++)
        {
            var source = new StringBuilder();
            for (int i = random.Next(1, 300); i > 0; i--)
                source.Append(Alphabet[random.Next(Alphabet.Length)]);
            HoldsAll(n % 2 == 0 ? Cleaned.Text(source.ToString()) : Cleaned.Markdown(source.ToString()));
        }
    }

    // Each character that is no blank lies in a line or in a trace, never in two.
    private static void HoldsAll(CleanText text)
    {
        string source = text.Source.Text;
        var told = new int[source.Length];
        foreach (TextSpan span in text.Traces.Removed.Select(static r => r.Span).Concat(text.Traces.Gaps.Select(static g => g.Span)))
        {
            for (int i = span.Start; i < span.End; i++)
                told[i]++;
        }
        foreach (CleanLine line in text.Lines)
            Tell(text, line, told);
        for (int i = 0; i < source.Length; i++)
            Assert.True(char.IsWhiteSpace(source[i]) || told[i] == 1, $"'{source[i]}' at {i} is told {told[i]} times in: {source}");
    }

    private static void Tell(CleanText text, CleanLine line, int[] told)
    {
        for (int i = line.Span.Start; i < line.Span.End; i++)
        {
            TextSpan origin = text.ToSource(new TextSpan(i, i + 1));
            if (text.Text[i] is ' ' or '\t' || text.Traces.Repairs.Any(r => r.Span.Overlaps(origin)))
                continue;
            for (int k = origin.Start; k < origin.End; k++)
                told[k]++;
        }
        foreach (Repair repair in text.Traces.Repairs.Where(r => text.ToSource(line.Span).Contains(r.Span)))
        {
            for (int k = repair.Span.Start; k < repair.Span.End; k++)
                told[k]++;
        }
    }
}
