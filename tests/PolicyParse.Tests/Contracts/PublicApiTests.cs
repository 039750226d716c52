using System.Reflection;
using PublicApiGenerator;
using Xunit;

namespace PolicyParse.Tests.Contracts;

public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(PolicyParser).Assembly;

    [Fact]
    public void The_public_API_is_the_one_that_is_checked_in() =>
        Snapshot.Matches(
            Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, ExcludeAttributes = ["System.Text.Json.Serialization.JsonPropertyOrderAttribute"] }) + "\n",
            "tests/PolicyParse.Tests/Contracts/PublicApi.txt");

    [Fact]
    public void Public_types_live_at_the_root() =>
        Assert.All(Library.GetExportedTypes(), t => Assert.Equal("PolicyParse", t.Namespace));

    [Fact]
    public void Public_types_are_sealed_or_static_but_for_seams() =>
        Assert.All(Library.GetExportedTypes().Where(t => !t.IsInterface), t => Assert.True(t.IsSealed, $"{t} can be inherited"));

    [Fact]
    public void No_public_property_can_be_changed_after_the_making() =>
        Assert.All(
            Library.GetExportedTypes().SelectMany(t => t.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)),
            p => Assert.True(p.SetMethod is null || p.SetMethod.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)), $"{p.DeclaringType}.{p.Name} can be set"));
}
