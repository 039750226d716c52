using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace PolicyParse.Tests.Extensions;

public sealed class AddTermCounterTests
{
    private static readonly PolicyDocument Document = new PolicyParser().Parse("推进改革开放。");

    [Fact]
    public void A_counter_cuts_with_the_registered_segmenter()
    {
        using ServiceProvider services = new ServiceCollection().AddSingleton<IWordSegmenter>(new VocabularySegmenter(Vocabulary.Empty.With([new("推进改革")]))).AddTermCounter().BuildServiceProvider();
        TermCounts counts = services.GetRequiredService<TermCounter>().Count(Document).Counts;
        Assert.Equal((1, 0), (counts.CountOf("推进改革"), counts.CountOf("改革开放")));
    }

    [Fact]
    public void Without_a_segmenter_the_embedded_vocabulary_serves_and_a_counter_added_before_stays()
    {
        var stop = new TermOptions { StopWords = StopWords.None.With(["改革开放"]) };
        using ServiceProvider services = new ServiceCollection().AddTermCounter(stop).AddTermCounter().BuildServiceProvider();
        Assert.Equal(0, services.GetRequiredService<TermCounter>().Count(Document).Counts.Total);
        using ServiceProvider plain = new ServiceCollection().AddTermCounter().BuildServiceProvider();
        Assert.Equal(1, plain.GetRequiredService<TermCounter>().Count(Document).Counts.CountOf("改革开放"));
    }

    [Fact]
    public void Without_services_it_throws() => Assert.Throws<ArgumentNullException>(() => TermCounterServiceCollectionExtensions.AddTermCounter(null!));
}
