using PolicyParse.Lexicon;
using PolicyParse.Tests.Specs;
using Xunit;

namespace PolicyParse.Tests.Indicators;

/// <summary>Every row of the indicator pass's tables does on its own example what the table says it does.</summary>
public sealed class LexiconRowTests
{
    private static readonly SpecContext Review = new(Under: "一、2019年工作回顾", Genre: "governmentWorkReport", Year: "2020");

    public static TheoryData<string, string> Actions() => Rows("actions.tsv", 2, "word", "positions", "example");

    public static TheoryData<string, string, string> JoinedVerbs() => [.. LexiconTable.Read("joinedverbs.tsv", "verb", "place", "example").Select(c => (c[0], c[1], c[2]))];

    public static TheoryData<string, string> Openers() => Rows("openers.tsv", 3, "word", "sort", "except", "example");

    public static TheoryData<string, string> NounEnds() => Rows("nounends.tsv", 2, "word", "sure", "example");

    public static TheoryData<string, string> NounTails() => Rows("nountails.tsv", 1, "word", "example");

    public static TheoryData<string, string> Heads() => Rows("heads.tsv", 1, "word", "example");

    public static TheoryData<string, string> SharedNouns() => Rows("sharednouns.tsv", 1, "word", "example");

    public static TheoryData<string, string, string, string> Predicates() => [.. LexiconTable.Read("predicates.tsv", "word", "sense", "direction", "example").Select(c => (c[0], c[1], c[2], c[3]))];

    public static TheoryData<string, string, string> Bounds() => [.. LexiconTable.Read("bounds.tsv", "word", "side", "bound", "example").Select(c => (c[0], c[2], c[3]))];

    [Theory]
    [MemberData(nameof(Actions))]
    public void An_action_is_told_in_its_example(string word, string example) => Assert.Equal(word, Only(example).Action);

    [Theory]
    [MemberData(nameof(JoinedVerbs))]
    public void A_joined_verb_is_half_of_an_action_that_no_row_holds_whole(string verb, string place, string example)
    {
        string action = Only(example).Action!;
        Assert.DoesNotContain(LexiconTable.Read("actions.tsv", "word", "positions", "example"), row => row[0] == action);
        Assert.True(action.Length > verb.Length && (place == "first" ? action.StartsWith(verb, StringComparison.Ordinal) : action.EndsWith(verb, StringComparison.Ordinal)), action);
    }

    [Theory]
    [MemberData(nameof(Openers))]
    public void An_opener_is_no_part_of_the_name_in_its_example(string word, string example)
    {
        Indicator found = Only(example);
        Assert.DoesNotContain(word, found.Name, StringComparison.Ordinal);
        Assert.Contains(word, example, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NounEnds))]
    public void A_noun_behind_a_quantity_ends_before_the_word(string word, string example)
    {
        Indicator found = First(example);
        int end = example.IndexOf(found.Quantity.Text, StringComparison.Ordinal) + found.Quantity.Text.Length;
        Assert.Equal(example[end..example.IndexOf(word, end, StringComparison.Ordinal)].TrimStart('的'), found.Name);
    }

    [Theory]
    [MemberData(nameof(NounTails))]
    public void A_verb_before_the_word_is_part_of_the_noun(string word, string example) => Assert.EndsWith(word, First(example).Name, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_head_ends_its_example(string word, string example)
    {
        Assert.EndsWith(word, example, StringComparison.Ordinal);
        Assert.Equal(example, Only(example + "增长12%").Name);
    }

    [Theory]
    [MemberData(nameof(SharedNouns))]
    public void A_shared_noun_goes_to_the_first_of_its_example(string word, string example)
    {
        string first = example[..example.IndexOf('、')], shared = example[example.IndexOf(word, StringComparison.Ordinal)..];
        Assert.Equal(first + shared, First(example + "分别增长12%、8%").Name);
    }

    [Theory]
    [MemberData(nameof(Predicates))]
    public void A_predicate_tells_kind_and_direction_in_its_example(string word, string sense, string direction, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        Indicator found = First(example);
        bool relative = found.Quantity.Unit is "%" or "倍";
        IndicatorKind kind = sense switch
        {
            "rank" or "rankUp" => IndicatorKind.Rank,
            "reach" or "leads" => IndicatorKind.Level,
            _ => relative ? IndicatorKind.Growth : IndicatorKind.Change,
        };
        Assert.Equal((kind, direction), (found.Kind, found.Direction.ToString().ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_word_of_comparison_bounds_its_example(string word, string bound, string example)
    {
        Assert.Contains(word, example, StringComparison.Ordinal);
        PolicyDocument document = (Review with { Genre = "regulation" }).Parse(example + "。", "text");
        Assert.Equal(bound, Assert.Single(document.Indicators).Bound.ToString(), ignoreCase: true);
    }

    private static Indicator First(string example) => Review.Parse(example + "。", "text").Indicators[0];

    private static Indicator Only(string example) => Assert.Single(Review.Parse(example + "。", "text").Indicators);

    private static TheoryData<string, string> Rows(string file, int example, params string[] columns) =>
        [.. LexiconTable.Read(file, columns).Select(c => (c[0], c[example]))];
}
