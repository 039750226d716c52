using PolicyParse.Cleaning;

namespace PolicyParse.Structure;

/// <summary>The third pass's product: the section tree over the clean text. All spans are in <see cref="CleanText.Text"/>.</summary>
/// <remarks>Disposing it gives its memory back; what was read from it stays.</remarks>
internal sealed class Outline(OutlineDraft lines, SectionTree tree) : IDisposable
{
    public CleanText Text => lines.Source;

    /// <summary>The top sections, in order.</summary>
    public OutlineSections Sections => new(this, in tree[SectionTree.Document]);

    /// <summary>How long a list must be that <see cref="OutlineSection.Index"/> looks up in.</summary>
    public int SectionLimit => tree.Count;

    /// <summary>True where the document counts by articles: 第一条, 第二条.</summary>
    public bool IsInArticles
    {
        get
        {
            int articles = 0;
            for (int section = 1; section < tree.Count && articles < 2; section++)
                articles += tree[section].Style == NumberingStyle.Article ? 1 : 0;
            return articles == 2;
        }
    }

    public IReadOnlyList<Diagnostic> Diagnostics => lines.Diagnostics;

    public void Dispose()
    {
        lines.Dispose();
        tree.Dispose();
    }

    internal ref readonly SectionNode NodeOf(int section) => ref tree[section];

    internal ref readonly LineDraft Line(int line) => ref lines.Lines[line];
}
