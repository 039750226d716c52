namespace PolicyParse.Cli.Terms;

/// <summary>What became of one input: its terms, counted where it was parsed, or the error.</summary>
internal sealed record CountedDocument(string Name, long InputBytes, DocumentTerms? Terms, PolicyError? Error)
{
    /// <param name="withSections">False where nobody asks for sections: they take most of the memory.</param>
    public static CountedDocument Of(PolicyResult result, TermCounter counter, bool withSections)
    {
        string name = result.Source.Id ?? result.Source.Name ?? "(no name)";
        if (!result.IsSuccess)
            return new CountedDocument(name, result.InputBytes, null, result.Error);
        DocumentTerms terms = counter.Count(result.Document);
        return new CountedDocument(name, result.InputBytes, withSections ? terms : terms with { Sections = [] }, null);
    }
}
