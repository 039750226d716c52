using System.Text;

namespace PolicyParse.Packages.Tests;

/// <summary>The C# samples of the README as one program, each a method of its own; <c>document</c> and <c>services</c> are given where a sample only uses them.</summary>
internal static class ReadmeSamples
{
    public const string Project =
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

    public static string Program()
    {
        string[] samples = [.. Samples()];
        var program = new StringBuilder("using Microsoft.Extensions.DependencyInjection;\nusing PolicyParse;\n\n");
        for (int i = 0; i < samples.Length; i++)
            program.Append($"await Sample{i}();\n");
        for (int i = 0; i < samples.Length; i++)
            program.Append($"\nstatic async Task Sample{i}()\n{{\n{Givens(samples[i])}{samples[i]}await Task.CompletedTask;\n}}\n");
        return program.ToString();
    }

    /// <summary>The page that the samples read.</summary>
    public static string Page() =>
        "<!DOCTYPE html><html><body><p>" + File.ReadAllText(PackageFeed.Seed).ReplaceLineEndings("</p>\n<p>") + "</p></body></html>";

    private static string Givens(string sample)
    {
        var givens = new StringBuilder();
        if (sample.Contains("document.", StringComparison.Ordinal) && !sample.Contains("PolicyDocument document", StringComparison.Ordinal))
            givens.Append("PolicyDocument document = await new PolicyParser().ParseFileAsync(\"report.html\");\n");
        if (sample.Contains("services.", StringComparison.Ordinal))
            givens.Append("var services = new ServiceCollection();\n");
        return givens.ToString();
    }

    private static IEnumerable<string> Samples()
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
