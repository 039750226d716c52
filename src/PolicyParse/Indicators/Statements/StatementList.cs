using System.Collections;
using PolicyParse.Indicators.Quantities;

namespace PolicyParse.Indicators.Statements;

/// <summary>The statements of one paragraph, in order. Cleared, it keeps their objects for the next.</summary>
internal sealed class StatementList : IReadOnlyList<Statement>
{
    private readonly List<Statement> _made = [];

    public int Count { get; private set; }

    public Statement this[int index] => _made[index];

    public Statement Add(in WrittenQuantity quantity)
    {
        if (Count == _made.Count)
            _made.Add(new Statement());
        Statement statement = _made[Count++];
        statement.Restart(quantity);
        return statement;
    }

    public void Clear() => Count = 0;

    public IEnumerator<Statement> GetEnumerator() => _made.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
