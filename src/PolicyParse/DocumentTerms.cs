namespace PolicyParse;

/// <summary>The terms of a document.</summary>
/// <param name="Name">The document's id, or its file's name, or its title; empty where there is none of them.</param>
/// <param name="Title">Its title.</param>
/// <param name="Year">The year that it speaks of (<see cref="DocumentMetadata.Year"/>).</param>
/// <param name="Region">The place that it speaks of (<see cref="DocumentMetadata.Region"/>).</param>
/// <param name="Counts">The terms of the whole document: the sum of its sections.</param>
/// <param name="Sections">The terms of each section that has words of its own, in document order.</param>
public sealed record DocumentTerms(string Name, string? Title, int? Year, string? Region, TermCounts Counts, IReadOnlyList<SectionTerms> Sections);

/// <summary>The terms of a section: of its heading and the paragraphs before its first subsection, so that sections add up to the document.</summary>
/// <param name="Id">The section's place in the tree (<see cref="Section.Id"/>).</param>
/// <param name="Title">Its title; empty where there is none.</param>
/// <param name="Counts">Its terms.</param>
public sealed record SectionTerms(string Id, string Title, TermCounts Counts);
