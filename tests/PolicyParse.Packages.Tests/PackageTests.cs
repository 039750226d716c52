using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace PolicyParse.Packages.Tests;

[Collection("Packages")]
public sealed class PackageTests(PackageFeed feed)
{
    public static TheoryData<string> Ids => ["PolicyParse", "PolicyParse.Cli", "PolicyParse.Extensions.DependencyInjection", "PolicyParse.Report"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is(string id)
    {
        XElement said = Nuspec(id);
        Assert.Equal("MIT", Value(said, "license"));
        Assert.Equal("README.md", Value(said, "readme"));
        Assert.Equal("icon.png", Value(said, "icon"));
        Assert.Contains("policy", Value(said, "tags")!.Split(' '));
        Assert.Contains("## [", Value(said, "releaseNotes"));
        Assert.NotEmpty(Value(said, "description")!);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_holds_its_readme_and_icon_and_comes_with_symbols(string id)
    {
        string[] files = Files(id, "nupkg");
        Assert.Contains("README.md", files);
        Assert.Contains("icon.png", files);
        Assert.Contains(Files(id, "snupkg"), f => f.EndsWith(id + ".pdb", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_tells_no_path_of_the_machine_that_made_it(string id)
    {
        string? url = Nuspec(id).Descendants().FirstOrDefault(e => e.Name.LocalName == "repository")?.Attribute("url")?.Value;
        Assert.True(url is null || url.StartsWith("https://", StringComparison.Ordinal), url);
    }

    [Fact]
    public void The_library_comes_with_documentation_and_schema_and_needs_no_other_package()
    {
        string[] files = Files("PolicyParse", "nupkg");
        Assert.Contains("lib/net10.0/PolicyParse.xml", files);
        Assert.Contains("schema/policy-document.schema.json", files);
        Assert.DoesNotContain(Nuspec("PolicyParse").Descendants(), e => e.Name.LocalName == "dependency");
    }

    private static string? Value(XElement metadata, string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;

    private XElement Nuspec(string id)
    {
        using ZipArchive package = Open(id, "nupkg");
        using Stream nuspec = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(nuspec).Root!.Elements().First();
    }

    private string[] Files(string id, string extension)
    {
        using ZipArchive package = Open(id, extension);
        return [.. package.Entries.Select(e => e.FullName)];
    }

    // PolicyParse.1.0.0.nupkg, and not PolicyParse.Cli.1.0.0.nupkg
    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(
        Directory.GetFiles(feed.Folder, $"{id}.*.{extension}").Single(f => char.IsAsciiDigit(Path.GetFileName(f)[id.Length + 1])));
}
