using System.Reflection;
using System.Xml.Linq;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyParse.Packages.Tests.PackageFeed))]

namespace PolicyParse.Packages.Tests;

/// <summary>A folder with the packages of this build, and all that a user's machine has beside it.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("policyparse-packages-");

    public static string Configuration => Metadata("Configuration");

    public static string Repository { get; } = FindRepository();

    public static string Seed => Path.Combine(Repository, "seeds", "hangzhou-work-report-2020.txt");

    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>An empty folder whose NuGet configuration knows this feed alone, and the packages that the tests' own restore has brought.</summary>
    public string NewUser(string name)
    {
        string folder = _root.CreateSubdirectory(name).FullName;
        new XDocument(new XElement(
            "configuration",
            new XElement("packageSources", new XElement("clear"), Add("feed", Folder)),
            new XElement("fallbackPackageFolders", new XElement("clear"), Add("restored", Metadata("NuGetPackageRoot"))),
            new XElement("config", Add("globalPackagesFolder", Path.Combine(_root.FullName, "packages"))))).Save(Path.Combine(folder, "nuget.config"));
        return folder;
    }

    public async ValueTask InitializeAsync() =>
        (await Dotnet.RunAsync(Repository, "pack", "PolicyParse.sln", "--no-build", "--configuration", Configuration, "--output", Folder)).Succeeded();

    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static string Metadata(string key) =>
        typeof(PackageFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PolicyParse.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("PolicyParse.sln stands in no folder above the tests.");
    }
}
