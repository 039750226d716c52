namespace PolicyParse.Cleaning;

/// <summary>Keeps what a rule's pattern caught: the uploader, the editor, the time.</summary>
internal static class ProvenanceNotes
{
    public static void Take(Draft draft, BoilerplateRule rule, CompactLine line)
    {
        var found = new List<(string Key, int Start, int End)>();
        rule.Matches(line.Text, (key, start, end) => found.Add((key, start, end)));
        foreach ((string key, int start, int end) in found)
            draft.Note(key, line.Source(draft.Text, start, end));
        if (rule.Id == "page.time")
            draft.Note("publishedAt", line.Source(draft.Text, 0, line.Text.Length));
    }
}
