using PolicyParse.Indicators.Statements;

namespace PolicyParse.Indicators.Naming;

/// <summary>Names a number by all the things before it that it is said of: 企业增至3022家、集群增至9家,|均居全国第一.</summary>
internal sealed class JointNames
{
    private const int MostThings = 8;

    // What this paragraph's names were joined to. A joint name that went into the next would double it each time.
    private readonly HashSet<string> _joined = [];

    /// <summary>A paragraph begins.</summary>
    public void Clear() => _joined.Clear();

    /// <param name="statements">The paragraph's.</param>
    /// <param name="first">Where the chain of things begins.</param>
    /// <param name="at">The statement that is said of all.</param>
    public void Take(StatementList statements, int first, int at)
    {
        var names = new List<string>();
        for (int i = Math.Max(first, at - MostThings); i < at; i++)
            if (statements[i].Name is { Length: > 0 } name && !names.Contains(name) && !_joined.Contains(name))
                names.Add(name);
        if (names.Count == 0)
            return;
        Statement statement = statements[at];
        statement.Name = string.Join('、', names);
        if (names.Count > 1)
            _joined.Add(statement.Name);
        statement.NameSpan = names.Count == 1 ? statements[at - 1].NameSpan : null;
        statement.Action = "";
    }
}
