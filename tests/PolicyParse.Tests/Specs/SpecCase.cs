namespace PolicyParse.Tests.Specs;

/// <summary>One readable case: an input and the tables that say what must come out.</summary>
internal sealed record SpecCase(string File, int Line, string Title, string Text, string Language, SpecContext Context, List<MarkdownTable> Expected)
{
    /// <summary>What is wrong, one line a difference; empty where all is right.</summary>
    public IReadOnlyList<string> Differences()
    {
        PolicyDocument document = Context.Parse(Text, Language);
        return [.. Expected.SelectMany(table => SpecTable.Differences(document, table))];
    }
}
