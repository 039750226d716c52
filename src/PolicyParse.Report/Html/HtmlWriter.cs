using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PolicyParse.Report.Html;

/// <summary>Writes HTML. Markup is a constant of the program; whatever comes from a document is text and is escaped.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("&<>\"'" + Unseen.All);

    /// <summary>Markup of the program's own; the compiler refuses anything but a constant.</summary>
    public HtmlWriter Markup([ConstantExpected] string markup) => Asset(markup);

    /// <summary>A piece of the program's own template, style or script.</summary>
    public HtmlWriter Asset(ReadOnlySpan<char> asset)
    {
        output.Write(asset);
        return this;
    }

    public HtmlWriter Number(int number)
    {
        output.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Text of an element; what nobody could see shows by its name, in an element of its own.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text) => Escaped(text, inAttribute: false);

    /// <summary>The value of a quoted attribute, or text where no element may stand (a title, an option).</summary>
    public HtmlWriter Value(ReadOnlySpan<char> text) => Escaped(text, inAttribute: true);

    private HtmlWriter Escaped(ReadOnlySpan<char> text, bool inAttribute)
    {
        for (int next; (next = text.IndexOfAny(s_special)) >= 0; text = text[(next + 1)..])
        {
            output.Write(text[..next]);
            WriteSpecial(text[next], inAttribute);
        }
        output.Write(text);
        return this;
    }

    private void WriteSpecial(char c, bool inAttribute)
    {
        switch (c)
        {
            case '&': output.Write("&amp;"); break;
            case '<': output.Write("&lt;"); break;
            case '>': output.Write("&gt;"); break;
            case '"': output.Write("&quot;"); break;
            case '\'': output.Write("&#39;"); break;
            default: WriteUnseen(c, inAttribute); break;
        }
    }

    // The page's script puts the character itself back where a sentence is copied.
    private void WriteUnseen(char c, bool inAttribute)
    {
        if (inAttribute)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"‹{Unseen.NameOf(c)}›"));
        else
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<span class=\"unseen\" data-c=\"{(int)c:x}\">{Unseen.NameOf(c)}</span>"));
    }
}
