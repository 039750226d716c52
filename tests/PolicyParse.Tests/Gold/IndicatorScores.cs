using System.Globalization;

namespace PolicyParse.Tests.Gold;

/// <summary>Indicators against the gold: found at all, with their record right, and with every field right.</summary>
internal sealed class IndicatorScores
{
    private readonly List<string> _missed = [], _falselyFound = [], _wrongRecord = [], _wrongField = [];
    private int _gold, _found, _matched, _record, _strict;

    private IndicatorScores()
    {
    }

    public Score Found => new(_gold, _found, _matched, [.. _missed, .. _falselyFound]);

    public Score Record => new(_gold, _found, _record, [.. _missed, .. _falselyFound, .. _wrongRecord]);

    public Score Strict => new(_gold, _found, _strict, [.. _missed, .. _falselyFound, .. _wrongRecord, .. _wrongField]);

    public static IndicatorScores Of(PolicyDocument document, IReadOnlyList<Row> rows)
    {
        var scores = new IndicatorScores();
        var left = document.Indicators.ToList();
        foreach ((Row row, TextSpan span) in rows.Zip(Locate(rows, document.Text)))
        {
            Indicator? best = left.Where(i => i.Quantity.Span.Overlaps(span)).MaxBy(i => Overlap(i.Quantity.Span, span));
            if (best is not null)
                left.Remove(best);
            scores.Count(row, best);
        }
        scores._found += left.Count;
        scores._falselyFound.AddRange(left.Select(i => "falsely found: " + Around(document.Text, i.Quantity.Span)));
        return scores;
    }

    private void Count(Row row, Indicator? found)
    {
        if (row["flag"].Contains("optional", StringComparison.Ordinal))
            return;
        _gold++;
        if (found is null)
        {
            _missed.Add("missed: " + row["anchor"]);
            return;
        }
        _found++;
        _matched++;
        List<string> record = [.. RecordDifferences(row, found)], fields = [.. FieldDifferences(row, found)];
        _record += record.Count == 0 ? 1 : 0;
        _strict += record.Count + fields.Count == 0 ? 1 : 0;
        _wrongRecord.AddRange(record.Select(d => $"{row["anchor"]}: {d}"));
        _wrongField.AddRange(fields.Select(d => $"{row["anchor"]}: {d}"));
    }

    private static IEnumerable<string> RecordDifferences(Row row, Indicator i)
    {
        if (!row["name"].Split('|').Any(n => Words.Alike(n, i.Name)))
            yield return Difference(row, "name", i.Name);
        if (!SameNumber(row["value"], i.Quantity.Value) || !SameNumber(row["upper"], i.Quantity.Upper))
            yield return $"value is {i.Quantity.Value} to {i.Quantity.Upper}, not {row["value"]} to {row["upper"]}";
        foreach ((string column, string found) in new[]
        {
            ("unit", i.Quantity.Unit), ("kind", Word(i.Kind)), ("direction", Word(i.Direction)), ("bound", Word(i.Bound)), ("status", Word(i.Status)),
        })
        {
            if (!Words.Either(row[column], found))
                yield return Difference(row, column, found);
        }
    }

    private static IEnumerable<string> FieldDifferences(Row row, Indicator i)
    {
        if (!Words.Either(row["name"], i.Name))
            yield return Difference(row, "name", i.Name);
        // A rule's number needs neither action nor period.
        bool rule = row["status"] == "provision";
        if (!rule && !Words.Either(row["action"], i.Action))
            yield return Difference(row, "action", i.Action);
        if (!rule && !Words.Either(row["period"], i.Period))
            yield return Difference(row, "period", i.Period);
    }

    private static string Difference(Row row, string column, string? found) => $"{column} is '{found}', not '{row[column]}'";

    // The anchors stand in the text in order; ⟦ ⟧ encloses the quantity.
    private static List<TextSpan> Locate(IReadOnlyList<Row> rows, string text)
    {
        var spans = new List<TextSpan>();
        int last = 0;
        foreach (Row row in rows)
        {
            string anchor = row["anchor"].Replace("\\n", "\n", StringComparison.Ordinal);
            int start = anchor.IndexOf('⟦'), end = anchor.IndexOf('⟧') - 1;
            string plain = anchor.Remove(end + 1, 1).Remove(start, 1);
            last = text.IndexOf(plain, Math.Max(0, last - plain.Length), StringComparison.Ordinal);
            if (last < 0)
                throw new InvalidDataException("The anchor is not in the text: " + anchor);
            spans.Add(new TextSpan(last + start, last + end));
        }
        return spans;
    }

    private static int Overlap(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);

    private static string Around(string text, TextSpan span) =>
        $"{text[Math.Max(0, span.Start - 14)..span.Start]}⟦{span.Of(text)}⟧{text[span.End..Math.Min(text.Length, span.End + 6)]}".Replace('\n', '/');

    private static bool SameNumber(string gold, decimal? found)
    {
        if (gold.Length == 0 || found is null)
            return gold.Length == 0 && found is null;
        decimal value = decimal.Parse(gold, CultureInfo.InvariantCulture);
        return Math.Abs(value - found.Value) <= 0.001m * Math.Max(1, Math.Abs(value));
    }

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
