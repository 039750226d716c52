using System.Collections.Frozen;
using System.Text.Json;

namespace PolicyParse.Report.Html;

/// <summary>A page's own words in one language, by key.</summary>
internal sealed class Labels
{
    private readonly FrozenDictionary<string, string> _words;

    private Labels(string code)
    {
        Code = code;
        using var json = JsonDocument.Parse(Assets.Read($"labels.{code}.json"));
        _words = json.RootElement.EnumerateObject().ToFrozenDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }

    public static Labels Chinese { get; } = new("zh");

    public static Labels English { get; } = new("en");

    public static IReadOnlyList<Labels> All { get; } = [Chinese, English];

    /// <summary>The language's code, <c>zh</c> or <c>en</c>.</summary>
    public string Code { get; }

    public IReadOnlyDictionary<string, string> Words => _words;

    /// <summary>The words for a key; a key that has none (a rule of a later version) stands for itself.</summary>
    public string this[string key] => _words.TryGetValue(key, out string? words) ? words : key[(key.IndexOf('.') + 1)..];

    public static Labels In(ReportLanguage language) => language == ReportLanguage.English ? English : Chinese;
}
