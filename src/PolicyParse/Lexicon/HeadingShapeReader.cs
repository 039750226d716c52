namespace PolicyParse.Lexicon;

/// <summary>Makes a shape of a row of <see cref="PolicyParserOptions.AdditionalHeadings"/>, and tries it on its examples.</summary>
internal static class HeadingShapeReader
{
    private const string Option = nameof(PolicyParserOptions.AdditionalHeadings);

    public static HeadingShape Read(HeadingDefinition? definition, int row)
    {
        if (definition is null)
            throw OptionFault.At(Option, row, null, "it is null");
        if (Fault(definition) is { } fault)
            throw OptionFault.At(Option, row, definition.Example, fault);
        var shape = new HeadingShape(
            $"own.{row + 1}",
            definition.Style,
            Folding.Fold(definition.Prefix),
            definition.Numeral,
            Folding.Fold(definition.Suffix),
            Folding.Fold(definition.Example),
            Folding.Fold(definition.CounterExample ?? ""));
        if (!Reads(shape, shape.Example))
            throw OptionFault.At(Option, row, definition.Example, "the shape does not read its own example");
        if (shape.CounterExample.Length > 0 && Reads(shape, shape.CounterExample))
            throw OptionFault.At(Option, row, definition.Example, $"the shape reads its counter-example {definition.CounterExample}");
        return shape;
    }

    private static string? Fault(HeadingDefinition definition) => definition switch
    {
        { Prefix: null } => "its prefix is null; empty says that there is none",
        { Suffix: null } => "its suffix is null; empty says that there is none",
        _ when string.IsNullOrWhiteSpace(definition.Example) => "it has no example",
        _ when !Enum.IsDefined(definition.Style) || !Enum.IsDefined(definition.Numeral) => "its style or its numeral is undefined",
        _ when definition.Prefix.Any(char.IsWhiteSpace) || definition.Suffix.Any(char.IsWhiteSpace) => "its prefix or suffix holds a blank; blanks are allowed without being told",
        { Prefix: "", Suffix: "", Numeral: not NumeralForm.Enclosed } => "a number with nothing beside it is no heading; give it a prefix or a suffix",
        { Numeral: NumeralForm.None, Style: not NumberingStyle.Annex } => "only an annex is a heading without a number",
        _ => null,
    };

    private static bool Reads(HeadingShape shape, string line)
    {
        int start = Blanks.Skip(line, 0, line.Length);
        return HeadingMarkers.TryMatch(shape, line, start, line.Length, out HeadingMarker marker) && !marker.Doubtful;
    }
}
