using System.Text.RegularExpressions;
using PolicyParse.Tests;

namespace PolicyParse.Fuzz;

/// <summary>The words that the library itself looks for: Chinese literals of its sources, and the first column of its tables.</summary>
internal static partial class LibraryWords
{
    private const int LongestWord = 16;

    // Lists of names, of which one is like the other.
    private static readonly string[] Lists = ["places.tsv", "terms.tsv", "catalog.tsv"];

    private static readonly string Folder = Repository.PathOf("src/PolicyParse");

    public static string[] All { get; } = [.. Literals().Concat(FirstColumns()).Where(word => word.Length is > 0 and <= LongestWord).Distinct()];

    private static IEnumerable<string> Literals() =>
        from file in Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        from Match literal in Literal().Matches(line.Split("//")[0])
        let word = literal.Groups[1].Value
        where word.Any(static c => c > 0x2000)
        select word;

    private static IEnumerable<string> FirstColumns() =>
        from file in Directory.EnumerateFiles(Folder, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !Lists.Contains(Path.GetFileName(file))
        from line in File.ReadLines(file)
        where !line.StartsWith('#')
        select line.Split('\t')[0];

    // "给予" and '均'
    [GeneratedRegex("""["']([^"'\\{}]+)["']""")]
    private static partial Regex Literal();
}
