using System.Buffers;
using System.Text;
using Xunit;

namespace PolicyParse.Tests.Terms;

public sealed class TermCsvTests
{
    private static readonly TermCorpus Corpus = new TermCounter().Count([Document("a", 2020, "改革改革，创新。"), Document("b", 2021, "改革。")]);

    [Fact]
    public void The_corpus_is_told_as_a_whole() => Assert.Equal(
        "group,section,title,term,theme,count,perTenThousand,documents,tfIdf\r\n"
        + ",,,改革,改革开放,3,2727.2727,2,\r\n"
        + ",,,创新,创新,1,909.0909,1,\r\n", Write());

    [Fact]
    public void Groups_follow_each_other_and_top_holds_for_each() => Assert.Equal(
        "group,section,title,term,theme,count,perTenThousand,documents,tfIdf\r\n"
        + "2020,,,改革,改革开放,2,2500,2,\r\n"
        + "2021,,,改革,改革开放,1,3333.3333,2,\r\n", Write(TermGrouping.Year, 1));

    // 创新 is one of three terms and stands in one of two documents: 1/3 × ln 2.
    [Fact]
    public void Documents_have_tf_idf()
    {
        Assert.Contains("a,,,创新,创新,1,1250,1,0.231049\r\n", Write(TermGrouping.Document), StringComparison.Ordinal);
        Assert.Contains("b,,,改革,改革开放,1,3333.3333,2,0\r\n", Write(TermGrouping.Document), StringComparison.Ordinal);
        Assert.Contains("a,0,,创新,创新,1,1250,1,\r\n", Write(TermGrouping.Section), StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(top: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write((TermGrouping)9));
        Assert.Throws<ArgumentNullException>(() => TermCsv.Write(new ArrayBufferWriter<byte>(), null!));
    }

    private static string Write(TermGrouping? grouping = null, int? top = null)
    {
        var output = new ArrayBufferWriter<byte>();
        TermCsv.Write(output, Corpus, grouping, top);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static PolicyDocument Document(string id, int year, string text)
    {
        PolicyDocument document = new PolicyParser().Parse(text);
        return document with { Source = document.Source with { Id = id }, Metadata = document.Metadata with { Year = year, Title = null } };
    }
}
