namespace PolicyParse;

/// <summary>A unit that a <see cref="PolicyParser"/> shall know beside the built-in ones.</summary>
/// <param name="Text">As it stands behind a number, without a magnitude: <c>蒸吨</c>, not <c>万蒸吨</c>.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Except">Words that begin with the unit and are none: 方案 for 方. Null for none.</param>
public sealed record UnitDefinition(string Text, Dimension Dimension, IReadOnlyList<string>? Except = null);
