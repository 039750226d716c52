namespace PolicyParse;

/// <summary>A place where text is missing.</summary>
/// <param name="Reason">Why, such as <c>truncated</c>.</param>
/// <param name="Text">The notice that says so.</param>
/// <param name="Span">The notice's place.</param>
public sealed record Gap(string Reason, string Text, TextSpan Span);

/// <summary>Boilerplate that is no part of the document.</summary>
/// <param name="Rule">The id of the rule that told.</param>
/// <param name="Text">What was removed, as read.</param>
/// <param name="Span">Its place.</param>
public sealed record Removal(string Rule, string Text, TextSpan Span);

/// <summary>A damaged word that was put right.</summary>
/// <param name="Kind">What was wrong, such as <c>swappedPair</c>.</param>
/// <param name="Before">The words as read.</param>
/// <param name="After">The words as they should be.</param>
/// <param name="Span">The place of <paramref name="Before"/>.</param>
public sealed record Repair(string Kind, string Before, string After, TextSpan Span);

/// <summary>Words that somebody blotted out. They stay in the text.</summary>
/// <param name="Text">As read: <c>XX</c>, <c>***</c>, <c>某某</c>.</param>
/// <param name="Span">Their place.</param>
public sealed record Redaction(string Text, TextSpan Span);

/// <summary>A number that is no indicator.</summary>
/// <param name="Text">The number, as written.</param>
/// <param name="Reason">The id of the reason, such as <c>partOfName</c>.</param>
/// <param name="Span">Its place.</param>
public sealed record Refusal(string Text, string Reason, TextSpan Span);
