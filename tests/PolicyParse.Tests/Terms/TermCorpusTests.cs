using Xunit;

namespace PolicyParse.Tests.Terms;

public sealed class TermCorpusTests
{
    private static readonly PolicyDocument[] Documents =
    [
        Document("a", "某市", 2019, "改革改革改革，开放。"),
        Document("b", "某市", 2020, "改革，创新创新。"),
        Document("c", "某县", 2020, "改革，乡村振兴。"),
        Document("d", null, null, "改革。"),
    ];

    private static readonly TermCorpus Corpus = new TermCounter().Count(Documents);

    [Fact]
    public void Documents_are_put_together_by_year_and_region()
    {
        Assert.Equal([("", 1), ("2019", 3), ("2020", 2)], Corpus.GroupBy(TermGrouping.Year).Select(g => (g.Key, (int)g.Counts.CountOf("改革"))));
        Assert.Equal([("", 1, 1), ("某县", 1, 1), ("某市", 2, 4)], Corpus.GroupBy(TermGrouping.Region).Select(g => (g.Key, g.Documents, (int)g.Counts.CountOf("改革"))));
        Assert.Equal(["a", "b", "c", "d"], Corpus.GroupBy(TermGrouping.Document).Select(g => g.Key));
        Assert.Equal([("a", "0"), ("b", "0"), ("c", "0"), ("d", "0")], Corpus.GroupBy(TermGrouping.Section).Select(g => (g.Key, g.Section!)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.GroupBy((TermGrouping)9));
    }

    [Theory]
    [InlineData(TermGrouping.Document)]
    [InlineData(TermGrouping.Section)]
    [InlineData(TermGrouping.Year)]
    [InlineData(TermGrouping.Region)]
    public void Groups_add_up_to_the_corpus(TermGrouping grouping) =>
        Assert.Equal(Corpus.Counts.Terms, TermCounts.Sum(Corpus.GroupBy(grouping).Select(g => g.Counts)).Terms);

    // 创新 is two of three terms of b and stands in no other document: 2/3 × ln 4.
    [Fact]
    public void Tf_idf_sets_a_document_apart()
    {
        IReadOnlyList<TermScore> scores = Corpus.TfIdf(Corpus.Documents[1]);
        Assert.Equal(["创新", "改革"], scores.Select(s => s.Term));
        Assert.Equal(2.0 / 3 * Math.Log(4), scores[0].TfIdf, 12);
        Assert.Equal(0, scores[1].TfIdf);
        Assert.Equal((4, 1, 0), (Corpus.DocumentFrequency("改革"), Corpus.DocumentFrequency("创新"), Corpus.DocumentFrequency("教育")));
        Assert.Throws<ArgumentException>(() => Corpus.TfIdf(new TermCounter().Count(Document("x", null, null, "教育。"))));
    }

    // 80 in 1,000 against 5 in 2,000: E₁ = 28⅓, E₂ = 56⅔, G² = 2(80·ln(80/28⅓) + 5·ln(5/56⅔)) = 141.8005…
    [Fact]
    public void Keyness_is_rayson_and_garsides_log_likelihood()
    {
        TermKeyness key = Assert.Single(Keyness.LogLikelihood(Counts(80, 1000), Counts(5, 2000)));
        Assert.Equal(141.80054433678748, key.LogLikelihood, 9);
        Assert.Equal((80, 5, 800, 25), (key.Count, key.ReferenceCount, key.PerTenThousand, key.ReferencePerTenThousand));
        Assert.Equal(0, Assert.Single(Keyness.LogLikelihood(Counts(10, 1000), Counts(20, 2000))).LogLikelihood, 9);
    }

    [Fact]
    public void Keyness_puts_the_most_telling_term_first()
    {
        IReadOnlyList<TermKeyness> keys = Keyness.LogLikelihood(Corpus.Where(d => d.Name == "b").Counts, Corpus.Where(d => d.Name != "b").Counts);
        Assert.Equal("创新", keys[0].Term);
        Assert.All(keys, k => Assert.True(k.LogLikelihood >= 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void The_number_of_threads_changes_nothing(int threads)
    {
        PolicyDocument[] many = [.. Enumerable.Range(0, 40).Select(i => Documents[i * 7 % Documents.Length])];
        TermCorpus corpus = new TermCounter().Count(many, threads, TestContext.Current.CancellationToken);
        Assert.Equal(many.Select(d => d.Source.Id), corpus.Documents.Select(d => d.Name));
        Assert.Equal(new TermCorpus(many.Select(new TermCounter().Count)).Counts.Terms, corpus.Counts.Terms);
    }

    private static TermCounts Counts(long count, long characters) => new([new("改革", count)], characters, Vocabulary.Default);

    private static PolicyDocument Document(string id, string? region, int? year, string text)
    {
        PolicyDocument document = new PolicyParser().Parse(text);
        return document with { Source = document.Source with { Id = id }, Metadata = document.Metadata with { Region = region, Year = year } };
    }
}
