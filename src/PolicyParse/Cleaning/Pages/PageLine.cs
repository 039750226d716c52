using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning.Pages;

/// <summary>A line of a page and how much of it is running Chinese.</summary>
/// <param name="Home">The element that it shares with its neighbours.</param>
/// <param name="Words">How many of its characters are Han or digits and stand in no link.</param>
/// <param name="Marks">How many of them part or end sentences.</param>
internal readonly record struct PageLine(SourceBlock Block, int Home, int Words, int Marks, int LinkWords)
{
    // A sentence with less is a caption or a slogan; with more it is running text.
    private const int FewWords = 12;

    public bool IsLink => LinkWords > Words;

    /// <summary>True for running text: a sentence, or a part of one.</summary>
    public bool IsProse => !IsLink && Marks > 0 && Words >= FewWords;

    /// <summary>What the line says for its place being the document's.</summary>
    public double Weight => IsProse ? Words * Math.Min(1.0, Marks * 12.0 / Words + 0.25) : IsLink ? 0 : Math.Min(Words, 30) * 0.1;

    public static PageLine Read(string text, SourceBlock block, int home)
    {
        int words = 0, marks = 0;
        foreach (char c in block.Span.Of(text))
        {
            if (Characters.IsHan(c) || Characters.IsDigit(c))
                words++;
            else if (c is '，' or '。' or '；' or '！' or '？')
                marks++;
        }
        // Links are counted in characters of all kinds; that a link holds other signs too does no harm.
        int links = Math.Min(words, block.LinkLength);
        return new PageLine(block, home, words - links, marks, links);
    }
}
