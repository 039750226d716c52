using PolicyParse.Lexicon;

namespace PolicyParse.Cleaning;

/// <summary>Makes a rule of a row of <see cref="PolicyParserOptions.AdditionalBoilerplate"/>, and tries it on its examples.</summary>
internal static class BoilerplateReader
{
    private const string Option = nameof(PolicyParserOptions.AdditionalBoilerplate);

    public static BoilerplateRule Read(BoilerplateDefinition? definition, int row)
    {
        if (definition is null)
            throw OptionFault.At(Option, row, null, "it is null");
        if (Fault(definition) is { } fault)
            throw OptionFault.At(Option, row, definition.Id, fault);
        var rule = new BoilerplateRule(
            definition.Id,
            Enum.Parse<Place>(definition.Place.ToString()),
            [.. definition.Patterns.Select(Parse)],
            [.. (definition.Except ?? []).Select(Parse)],
            definition.Example,
            definition.CounterExample ?? "");
        if (!rule.Matches(Compact(rule.Example)))
            throw OptionFault.At(Option, row, rule.Id, $"it does not match its own example {rule.Example}");
        if (rule.CounterExample.Length > 0 && rule.Matches(Compact(rule.CounterExample)))
            throw OptionFault.At(Option, row, rule.Id, $"it matches its counter-example {rule.CounterExample}");
        return rule;
    }

    private static string? Fault(BoilerplateDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Id))
            return "it has no id";
        if (!Enum.IsDefined(definition.Place))
            return "its place is undefined";
        if (string.IsNullOrWhiteSpace(definition.Example) || Compact(definition.Example).Length > BoilerplateIndex.LongestLine)
            return $"its example is no line of at most {BoilerplateIndex.LongestLine} characters";
        if (definition.Patterns is not { Count: > 0 })
            return "it has no pattern";
        return definition.Patterns.Concat(definition.Except ?? []).Select(PatternFault).FirstOrDefault(static fault => fault is not null);
    }

    private static string? PatternFault(string? pattern)
    {
        if (string.IsNullOrWhiteSpace(pattern) || pattern.Length > BoilerplateIndex.LongestLine || pattern.Any(char.IsControl))
            return $"a pattern is a line of at most {BoilerplateIndex.LongestLine} characters";
        string words = Compact(pattern);
        for (int open; (open = words.IndexOf('{')) >= 0;)
        {
            int close = words.IndexOf('}', open);
            if (close <= open + 1)
                return $"the pattern {pattern} has a brace that names no key";
            words = words.Remove(open, close + 1 - open);
        }
        return words.All(static c => c is '*' or '?' or '#') ? $"the pattern {pattern} names no word and would match any line" : null;
    }

    // Patterns are written as lines are read: folded, and without blanks between Han characters. A key stays as it is written.
    private static LinePattern Parse(string pattern) => LinePattern.Parse(Compact(pattern));

    private static string Compact(string line) =>
        CompactLine.Of(line, new SourceLine(0, line.Length, 0, false), new char[CompactLine.MaxLength], new int[CompactLine.MaxLength]).Text.ToString();
}
