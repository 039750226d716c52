using System.Text.Json.Nodes;
using PolicyParse.Tests.Properties;
using Xunit;

namespace PolicyParse.Tests.Gold;

/// <summary>The sample report as a whole against its right answers. A failure names each difference.</summary>
public sealed class GoldTests
{
    private static readonly GoldDocument Gold = new("seed");
    private static readonly Lazy<PolicyDocument> Document = new(() => new PolicyParser().Parse(File.ReadAllBytes(Gold.SourcePath), Path.GetFileName(Gold.SourcePath)));

    [Fact]
    public void Every_indicator_is_found_and_nothing_else() => AtLeast(0.98, Indicators.Found);

    [Fact]
    public void The_indicators_records_are_right() => AtLeast(0.95, Indicators.Record);

    [Fact]
    public void The_indicators_names_actions_and_periods_are_right() => AtLeast(0.85, Indicators.Strict);

    [Fact]
    public void The_headings_are_those_of_the_document() => AtLeast(1, HeadingScores.Of(Document.Value, Gold.Headings).Found);

    [Fact]
    public void The_headings_stand_on_their_levels() => AtLeast(1, HeadingScores.Of(Document.Value, Gold.Headings).Level);

    [Fact]
    public void The_clean_text_holds_what_the_issuing_body_wrote()
    {
        Score score = CleanScores.Of(Document.Value, Gold.Clean).Text;
        Holds(score.Precision >= 0.998 && score.Recall >= 0.998, $"precision {score.Precision:0.0000}, recall {score.Recall:0.0000}", score);
    }

    [Fact]
    public void The_paragraphs_part_where_a_reader_parts_them() => AtLeast(0.98, CleanScores.Of(Document.Value, Gold.Clean).Paragraphs);

    [Fact]
    public void The_metadata_is_what_the_text_says()
    {
        JsonObject found = JsonNode.Parse(PolicyJson.Serialize(Document.Value))!["metadata"]!.AsObject();
        found["gaps"] = Document.Value.Gaps.Count;
        string[] wrong = [.. Gold.Metadata
            .Where(m => !Words.Either(m.Value?.ToString() ?? "", found[m.Key]?.ToString()))
            .Select(m => $"{m.Key} is '{found[m.Key]}', not '{m.Value}'")];
        AtLeast(0.9, new Score(Gold.Metadata.Count, Gold.Metadata.Count, Gold.Metadata.Count - wrong.Length, wrong));
    }

    [Fact]
    public void Spans_say_what_they_cover_and_nothing_is_lost() => Assert.Empty(Invariants.Faults(Document.Value));

    private static IndicatorScores Indicators => IndicatorScores.Of(Document.Value, Gold.Indicators);

    private static void AtLeast(double least, Score score) => Holds(score.F1 >= least, $"{score.F1:0.000} is less than {least}", score);

    private static void Holds(bool good, string figure, Score score)
    {
        if (!good)
            Assert.Fail($"{figure} ({score.Right} right, {score.Found} found, {score.Gold} in the gold)\n  {string.Join("\n  ", score.Differences)}");
    }
}
