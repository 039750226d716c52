using System.Text;
using CsCheck;
using Xunit;

namespace PolicyParse.Tests.Properties;

/// <summary>What is true of any input. A failure prints the seed that repeats it: <c>CsCheck_Seed=… dotnet test …</c>.</summary>
public sealed class ParserProperties
{
    private const int Iterations = 1000;

    private static readonly PolicyParser Parser = new(new PolicyParserOptions { IncludeRefused = true });

    [Fact]
    public void Every_text_gives_a_document_that_tells_the_truth() =>
        Texts.Any.Sample(text => Assert.Empty(Invariants.Faults(Parser.Parse(text))), iter: Iterations);

    [Fact]
    public void Every_page_gives_a_document_that_tells_the_truth() =>
        Texts.Printable.Sample(text => Assert.Empty(Invariants.Faults(ParseBytes("<html><body><p>" + text.Replace("\n", "</p><p>", StringComparison.Ordinal), "page.html"))), iter: Iterations);

    [Fact]
    public void Every_Markdown_text_gives_a_document_that_tells_the_truth() =>
        Texts.Printable.Sample(text => Assert.Empty(Invariants.Faults(ParseBytes("# 标题\n" + text, "page.md"))), iter: Iterations);

    [Fact]
    public void A_text_is_kept_as_it_was_read() =>
        Texts.Any.Where(t => !t.Contains('<')).Sample(text => Assert.Equal(Texts.WellFormed(text), Parser.Parse(text).Text), iter: Iterations);

    [Fact]
    public void Parsing_twice_gives_the_same_JSON() =>
        Texts.Any.Sample(text => Assert.Equal(PolicyJson.Serialize(Parser.Parse(text)), PolicyJson.Serialize(new PolicyParser(new PolicyParserOptions { IncludeRefused = true }).Parse(text))), iter: Iterations);

    [Fact]
    public void A_document_comes_back_from_its_JSON() =>
        Texts.Any.Sample(
            text =>
            {
                string json = PolicyJson.Serialize(Parser.Parse(text));
                Assert.Equal(json, PolicyJson.Serialize(PolicyJson.Deserialize(json)));
            },
            iter: Iterations);

    [Fact]
    public void Any_bytes_give_a_document_or_a_reason() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.OneOf("a.txt", "a.html", "a.md", null)).Sample(
            (bytes, name) =>
            {
                try
                {
                    Assert.Empty(Invariants.Faults(Parser.Parse(bytes, name)));
                }
                catch (PolicyParseException error)
                {
                    Assert.NotEmpty(error.Code);
                    Assert.DoesNotContain('\n', error.Message);
                }
            },
            iter: Iterations);

    [Fact]
    public void A_text_and_its_UTF8_bytes_give_the_same_document() =>
        Texts.Printable.Where(t => t.Contains('的')).Sample(
            text =>
            {
                PolicyDocument fromText = Parser.Parse(text), fromBytes = ParseBytes(text, null);
                Assert.Equal(PolicyJson.Serialize(fromText with { Source = fromBytes.Source }), PolicyJson.Serialize(fromBytes));
            },
            iter: 200);

    private static PolicyDocument ParseBytes(string text, string? name) => Parser.Parse(Encoding.UTF8.GetBytes(text), name);
}
