namespace PolicyParse.Csv;

/// <summary>The columns, and how a term fills them.</summary>
internal sealed class TermRows(CsvWriter csv, TermCorpus corpus, int top)
{
    public static IReadOnlyList<string> Columns { get; } =
        Array.AsReadOnly(["group", "section", "title", "term", "theme", "count", "perTenThousand", "documents", "tfIdf"]);

    public void Write(TermGrouping? grouping)
    {
        foreach (string column in Columns)
            csv.Field(column);
        csv.EndRow();
        if (grouping == TermGrouping.Document)
        {
            foreach (DocumentTerms document in corpus.Documents)
                Write(new TermGroup(document.Name, 1, document.Counts, document.Title), corpus.TfIdf(document).ToDictionary(s => s.Term, s => s.TfIdf, StringComparer.Ordinal));
            return;
        }
        foreach (TermGroup group in grouping is { } by ? corpus.GroupBy(by) : [new TermGroup("", corpus.Documents.Count, corpus.Counts)])
            Write(group, null);
    }

    private void Write(TermGroup group, Dictionary<string, double>? scores)
    {
        foreach (TermCount term in group.Counts.Terms.Take(top))
        {
            csv.Field(group.Key);
            csv.Field(group.Section);
            csv.Field(group.Title);
            csv.Field(term.Term);
            csv.Field(term.Theme);
            csv.Field<long>(term.Count);
            csv.Field<double>(Math.Round(term.PerTenThousand, 4));
            csv.Field<int>(corpus.DocumentFrequency(term.Term));
            csv.Field(scores is null ? null : (double?)Math.Round(scores[term.Term], 6));
            csv.EndRow();
        }
    }
}
