using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Xunit;

namespace PolicyParse.Tests.Properties;

/// <summary>What is true of the renderings of any document, also of one that was read back from JSON.</summary>
public sealed class RenderingProperties
{
    private const int Iterations = 1000;

    private static readonly PolicyParser Parser = new();

    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    [Fact]
    public void All_words_of_the_paragraphs_are_in_chunks_once_and_in_order() =>
        Gen.Select(Texts.Any, Gen.Int[2, 200]).Sample(
            (text, most) =>
            {
                PolicyDocument document = Parse(text);
                Assert.Equal(
                    Solid(string.Concat(document.EnumerateSections().SelectMany(WordsOfSection))),
                    Solid(string.Concat(document.Chunk(most).Select(c => c.Text))));
            },
            iter: Iterations);

    [Fact]
    public void Chunks_are_no_longer_than_asked_and_break_no_character() =>
        Gen.Select(Texts.Any, Gen.Int[2, 200]).Sample(
            (text, most) => Assert.All(Parse(text).Chunk(most), chunk =>
            {
                Assert.InRange(chunk.Text.Length, 1, most);
                Assert.Equal(chunk.Text, Texts.WellFormed(chunk.Text));
            }),
            iter: Iterations);

    [Fact]
    public void The_spans_of_a_chunk_stand_in_its_section_in_order_and_say_its_words() =>
        Gen.Select(Texts.Any, Gen.Int[2, 200]).Sample(
            (text, most) =>
            {
                PolicyDocument document = Parse(text);
                var sections = document.EnumerateSections().ToDictionary(s => s.Id);
                var parts = new PartFaults(document);
                int last = 0;
                foreach (DocumentChunk chunk in document.Chunk(most))
                {
                    string[] pieces = chunk.Text.Split('\n');
                    Assert.Equal(pieces.Length, chunk.Spans.Count);
                    foreach ((string piece, TextSpan span) in pieces.Zip(chunk.Spans))
                    {
                        Assert.True(sections[chunk.Section].Span.Contains(span) && span.Start >= last, $"{span} of {chunk.Id}");
                        Assert.Null(parts.CutsRepair(span) ? null : parts.Fault(piece, span));
                        last = parts.CutsRepair(span) ? span.Start : span.End;
                    }
                }
            },
            iter: Iterations);

    [Fact]
    public void Plain_text_has_all_words_in_order() =>
        Texts.Any.Sample(
            text =>
            {
                PolicyDocument document = Parse(text);
                Assert.Equal(Solid(string.Concat(Sections.Parts(document).Select(p => p.Text))), Solid(document.ToPlainText()));
            },
            iter: Iterations);

    [Fact]
    public void Markdown_shows_all_words_as_themselves() =>
        Texts.Any.Where(t => !t.Contains('\0')).Sample(
            text =>
            {
                PolicyDocument document = Parse(text);
                document = document with { Metadata = document.Metadata with { Title = null } };
                string shown = Markdown.ToPlainText(document.ToMarkdown(), GitHub);
                Assert.Equal(Solid(string.Concat(Sections.Parts(document).Select(p => p.Text))), Solid(shown));
            },
            iter: Iterations);

    private static PolicyDocument Parse(string text) => PolicyJson.Deserialize(PolicyJson.Serialize(Parser.Parse(text)));

    // A heading that holds nothing is a chunk of its own.
    private static IEnumerable<string> WordsOfSection(Section section) =>
        section is { Heading: { } heading, Paragraphs: [], Children: [] } ? [heading.Text] : section.Paragraphs.Select(p => p.Text);

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
