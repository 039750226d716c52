using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace PolicyParse.Tests.Extensions;

public sealed class AddPolicyParseTests
{
    private const string Text = "政府工作报告\n一、2025年工作回顾\n第十五届博览会引进企业12家。";

    private static readonly PolicyParserOptions WithRefused = new() { IncludeRefused = true };

    [Fact]
    public void The_parser_is_one_service_for_all()
    {
        using ServiceProvider provider = new ServiceCollection().AddPolicyParse().BuildServiceProvider();
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<PolicyParser>(), scope.ServiceProvider.GetRequiredService<PolicyParser>());
        Assert.Null(provider.GetRequiredService<PolicyParser>().Parse(Text).Refused);
    }

    [Fact]
    public void Options_reach_the_parser()
    {
        using ServiceProvider provider = new ServiceCollection().AddPolicyParse(WithRefused).BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<PolicyParser>().Parse(Text).Refused);
    }

    [Fact]
    public void Options_may_come_from_another_service()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddSingleton(WithRefused)
            .AddPolicyParse(services => services.GetRequiredService<PolicyParserOptions>())
            .BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<PolicyParser>().Parse(Text).Refused);
    }

    [Fact]
    public void A_parser_that_was_added_before_stays()
    {
        using ServiceProvider provider = new ServiceCollection().AddPolicyParse(WithRefused).AddPolicyParse().BuildServiceProvider();
        Assert.NotNull(Assert.Single(provider.GetServices<PolicyParser>()).Parse(Text).Refused);
    }

    [Fact]
    public void A_wrong_row_is_told_when_the_service_is_added() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddPolicyParse(new PolicyParserOptions { AdditionalUnits = [new("", Dimension.Count)] }));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddPolicyParse());
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddPolicyParse((Func<IServiceProvider, PolicyParserOptions>)null!));
    }
}
