using System.Text;

namespace PolicyParse.Packages.Tests;

/// <summary>The C# samples of the README as one program, each a method of its own that is given what it only uses.</summary>
internal static class ReadmeSamples
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PolicyParse" Version="*" />
            <PackageReference Include="PolicyParse.Extensions.DependencyInjection" Version="*" />
            <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.0" />
          </ItemGroup>
        </Project>
        """;

    // What a sample may use without making it: its name, how a sample would make it, and how it is given.
    private static readonly (string Name, string Made, string Given)[] Known =
    [
        ("parser.", "var parser", "var parser = new PolicyParser();"),
        ("document.", "PolicyDocument document", "PolicyDocument document = await new PolicyParser().ParseFileAsync(\"report.html\");"),
        ("(documents)", "documents =", "PolicyDocument[] documents = [await new PolicyParser().ParseFileAsync(\"report.html\")];"),
        ("services.", "var services", "var services = new ServiceCollection();"),
    ];

    /// <summary>The project, its program, and the files that the samples read.</summary>
    public static (string Name, string Content)[] Files() =>
    [
        ("app.csproj", Project), ("Program.cs", Program()), ("report.html", Page()), ("reports/report.html", Page()), ("words.txt", "未来社区"), ("stopwords.txt", "的"),
    ];

    private static string Program()
    {
        string[] samples = [.. Samples()];
        var program = new StringBuilder("using Microsoft.Extensions.DependencyInjection;\nusing PolicyParse;\n\n");
        for (int i = 0; i < samples.Length; i++)
            program.Append($"await Sample{i}();\n");
        for (int i = 0; i < samples.Length; i++)
            program.Append($"\nstatic async Task Sample{i}()\n{{\n{Givens(samples[i])}{samples[i]}await Task.CompletedTask;\n}}\n");
        return program.ToString();
    }

    private static string Page() =>
        "<!DOCTYPE html><html><body><p>" + File.ReadAllText(PackageFeed.Seed).ReplaceLineEndings("</p>\n<p>") + "</p></body></html>";

    private static string Givens(string sample) => string.Concat(
        Known.Where(k => sample.Contains(k.Name, StringComparison.Ordinal) && !sample.Contains(k.Made, StringComparison.Ordinal)).Select(k => k.Given + "\n"));

    // Without those on the Jieba adapter, which is no package of the solution.
    private static IEnumerable<string> Samples() => All().Where(sample => !sample.Contains("Jieba", StringComparison.Ordinal));

    private static IEnumerable<string> All()
    {
        StringBuilder? sample = null;
        foreach (string line in File.ReadLines(Path.Combine(PackageFeed.Repository, "README.md")))
        {
            if (line == "```csharp")
                sample = new StringBuilder();
            else if (line == "```" && sample is not null)
            {
                yield return sample.ToString();
                sample = null;
            }
            else if (!line.StartsWith("using ", StringComparison.Ordinal))
                sample?.Append(line).Append('\n');
        }
    }
}
