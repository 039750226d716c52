using System.Text;
using PolicyParse.Tests.Gold;

namespace PolicyParse.Tests.Properties;

/// <summary>Each part's words must be what its span covers, without what was removed and with repairs made.</summary>
internal sealed class PartFaults(PolicyDocument document)
{
    private readonly bool[] _gone = Gone(document);
    private readonly Repair[] _repairs = [.. document.Repairs.OrderBy(r => r.Span)];

    public IEnumerable<string> All()
    {
        IEnumerable<(string, TextSpan)> inner =
        [
            .. document.Indicators.Select(i => (i.Quantity.Text, i.Quantity.Span)),
            .. document.Indicators.Where(i => i.NameSpan is not null).Select(i => (i.Name, i.NameSpan!.Value)),
            .. (document.Refused ?? []).Select(r => (r.Text, r.Span)),
            .. from s in Sections.All(document) from p in s.Paragraphs from o in p.Points select (o.Marker + o.Title, o.Span),
        ];
        // What begins or ends inside a repaired word maps to the whole word.
        return from part in Sections.Parts(document).Concat(inner.Where(p => !CutsRepair(p.Item2)))
               let fault = Fault(part.Item1, part.Item2)
               where fault is not null
               select fault;
    }

    /// <summary>What is wrong with the words of a place; null for nothing.</summary>
    public string? Fault(string words, TextSpan span)
    {
        string says = Says(span);
        return Words.Of(says) == Words.Of(words) ? null : $"the part {span} tells '{words}', its span says '{says}'";
    }

    /// <summary>True where a span begins or ends inside a repaired word, or with it.</summary>
    public bool CutsRepair(TextSpan span) => _repairs.Any(r => r.Span.Overlaps(span) && (span.Start == r.Span.Start || span.End == r.Span.End));

    /// <summary>Which characters of the text were removed, or tell of a gap.</summary>
    public static bool[] Gone(PolicyDocument document)
    {
        var gone = new bool[document.Text.Length];
        foreach (TextSpan span in document.Removed.Select(r => r.Span).Concat(document.Gaps.Select(g => g.Span)))
            gone.AsSpan(span.Start, span.Length).Fill(true);
        return gone;
    }

    private string Says(TextSpan span)
    {
        var words = new StringBuilder();
        int next = Array.FindIndex(_repairs, r => r.Span.Start >= span.Start);
        for (int i = span.Start; i < span.End;)
        {
            if (next >= 0 && next < _repairs.Length && _repairs[next].Span.Start == i && _repairs[next].Span.End <= span.End)
            {
                words.Append(_repairs[next].After);
                i = _repairs[next++].Span.End;
                continue;
            }
            if (!_gone[i])
                words.Append(document.Text[i]);
            i++;
        }
        return words.ToString();
    }
}

/// <summary>Ways through the section tree.</summary>
internal static class Sections
{
    public static IEnumerable<Section> All(PolicyDocument document) => document.Sections.SelectMany(All);

    /// <summary>Every heading and paragraph, in document order.</summary>
    public static IEnumerable<(string Text, TextSpan Span)> Parts(PolicyDocument document) => All(document).SelectMany(Parts);

    private static IEnumerable<Section> All(Section section) => section.Children.SelectMany(All).Prepend(section);

    private static IEnumerable<(string Text, TextSpan Span)> Parts(Section section)
    {
        if (section.Heading is { } heading)
            yield return (heading.Text, heading.Span);
        foreach (Paragraph paragraph in section.Paragraphs)
            yield return (paragraph.Text, paragraph.Span);
    }
}
