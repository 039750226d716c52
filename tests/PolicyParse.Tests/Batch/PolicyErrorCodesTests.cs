using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace PolicyParse.Tests.Batch;

public sealed partial class PolicyErrorCodesTests
{
    [Fact]
    public void All_holds_every_code_once()
    {
        string[] constants = [.. typeof(PolicyErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];
        Assert.Equal(constants.Order(StringComparer.Ordinal), PolicyErrorCodes.All.Order(StringComparer.Ordinal));
    }

    // The rows of FileSignature and what TextDecoder throws.
    [Fact]
    public void Every_code_that_reading_tells_is_documented()
    {
        string reading = string.Concat(Directory.GetFiles(Repository.PathOf("src/PolicyParse/Reading"), "*.cs").Select(File.ReadAllText));
        string[] told = [.. Codes().Matches(reading).Select(m => m.Groups[1].Value).Distinct()];
        Assert.Contains("wpsDocument", told);
        Assert.Contains("binary", told);
        Assert.Empty(told.Except(PolicyErrorCodes.All));
    }

    // ("pdf", "a PDF file", …) and PolicyParseException("empty", "The input …").
    [GeneratedRegex("""\"([a-z]+(?:[A-Z][a-z]+)?)", "(?:an? |The )""")]
    private static partial Regex Codes();
}
