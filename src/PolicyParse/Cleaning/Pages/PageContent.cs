using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>What of a page's lines is furniture.</summary>
/// <param name="Certain">Lines outside the document: navigation, sidebars, footers, captions.</param>
/// <param name="Remaining">Lines between the headline and the text, and behind it: the source line and the like. They go where no finer rule has taken them.</param>
internal sealed record PageContent(IReadOnlyList<Removal> Certain, IReadOnlyList<Removal> Remaining)
{
    public static PageContent Empty { get; } = new([], []);

    public static PageContent Find(SourceText source) =>
        source.Kind == SourceKind.Html && source.Containers is { Count: > 0 } containers && source.Blocks.Count > 0 ? new PageSplitter(source, containers).Split() : Empty;
}
