using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>What a stretch of the source becomes.</summary>
internal enum CutKind : byte
{
    Removal,
    Gap,

    /// <summary>Removed, and a border between two cells of a table.</summary>
    Cell,
}

/// <summary>A stretch of the source that is no part of the clean text.</summary>
internal readonly record struct Cut(int Start, int End, string Rule, CutKind Kind);

/// <summary>A word that is put right: the source from Start to End becomes <paramref name="Words"/>.</summary>
internal readonly record struct Mend(int Start, int End, string Words);

/// <summary>The work sheet of one cleaning: the steps of <see cref="TextCleaner"/> note here what they find.</summary>
internal sealed class Draft(SourceText source, BoilerplateIndex boilerplate) : IDisposable
{
    private RentedList<SourceLine> _lines = LineSplitter.Split(source.Text);

    public SourceText Source { get; } = source;

    public BoilerplateIndex Boilerplate { get; } = boilerplate;

    public string Text { get; } = source.Text;

    /// <summary>The lines, in order. A step may replace a line by a better one, or by several.</summary>
    public RentedList<SourceLine> Lines
    {
        get => _lines;
        set
        {
            _lines.Dispose();
            _lines = value;
        }
    }

    public List<Cut> Cuts { get; } = [];

    public List<Mend> Mends { get; } = [];

    public List<Redaction> Redactions { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public Dictionary<string, string> Provenance { get; } = new(source.Provenance, StringComparer.Ordinal);

    public void Dispose() => _lines.Dispose();

    public void Cut(int start, int end, string rule, CutKind kind = CutKind.Removal)
    {
        if (start < end)
            Cuts.Add(new Cut(start, end, rule, kind));
    }

    /// <summary>Gives a line to a boilerplate rule.</summary>
    public void Remove(int line, string rule) => Lines[line] = Lines[line] with { Rule = rule };

    /// <summary>Keeps what a page says about itself; the first to say it is right.</summary>
    public void Note(string key, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (!value.IsEmpty && !Provenance.ContainsKey(key))
            Provenance[key] = key.EndsWith("At", StringComparison.Ordinal) && PageDate.TryToIso(value, out string? iso) ? iso : value.ToString();
    }
}
