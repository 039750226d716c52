using PolicyParse.Benchmarks.Corpus;
using PolicyParse.Tests;

namespace PolicyParse.Fuzz;

/// <summary>What the fuzzer begins with: stretches of the sample, generated documents and pages, single atoms.</summary>
internal static class Seeds
{
    public static IEnumerable<FuzzInput> All()
    {
        string sample = File.ReadAllText(Repository.Seed);
        for (int at = 0; at < sample.Length; at += 400)
            yield return new FuzzInput(Entry.Text, null, sample.Substring(at, Math.Min(600, sample.Length - at)));
        foreach (GeneratedDocument document in GeneratedCorpus.Documents(60, seed: 7))
            yield return new FuzzInput(Entry.Utf8, document.Name, document.Content[..Math.Min(1500, document.Content.Length)]);
        string page = GeneratedCorpus.Page(300);
        yield return new FuzzInput(Entry.Text, "a.html", page[page.IndexOf("<body", StringComparison.Ordinal)..]);
        yield return new FuzzInput(Entry.Gb18030, null, sample[..800]);
        yield return new FuzzInput(Entry.Utf16, null, sample[..800]);
        foreach (string atom in Atoms.Plain)
            yield return new FuzzInput(Entry.Text, null, $"全市{atom}地区生产总值{atom}增长6.8%{atom}\n{atom}建成12个");
        foreach (string tag in Atoms.OfPages)
            yield return new FuzzInput(Entry.Text, "a.html", $"<body><p>全市{tag}增长6.8%{tag}</p>{tag}新建12个");
    }
}
