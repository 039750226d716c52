namespace PolicyParse.Reading;

/// <summary>Collects damaged characters into runs and reports each run with its place; of many only the first.</summary>
internal sealed class DamagedPlaces(string code, string message)
{
    private const int Reported = 20;

    private readonly List<TextSpan> _runs = [];
    private int _characters;
    private int _runCount;
    private int _lastEnd = -1;

    public void Add(int at)
    {
        _characters++;
        if (at == _lastEnd && _runCount <= Reported)
            _runs[^1] = new TextSpan(_runs[^1].Start, at + 1);
        else if (at != _lastEnd && ++_runCount <= Reported)
            _runs.Add(new TextSpan(at, at + 1));
        _lastEnd = at + 1;
    }

    public void Report(List<Diagnostic> diagnostics)
    {
        foreach (TextSpan run in _runs)
            diagnostics.Add(new Diagnostic(code, Severity.Warning, $"{message}.", run));
        if (_runCount > Reported)
            diagnostics.Add(new Diagnostic(code, Severity.Warning, $"{message}: {_characters} characters at {_runCount} places in all; the first {Reported} are listed."));
    }
}
