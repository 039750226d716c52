using System.Buffers;

namespace PolicyParse.Reading.Pages;

internal enum TagKind
{
    /// <summary>Words between tags, character references as written.</summary>
    Text,
    Start,
    End,

    /// <summary>The content of a script, a style or a title.</summary>
    RawText,
}

/// <summary>Walks over a page's tags and words without building a tree: one look at each character, whatever stands there.</summary>
internal ref struct TagScanner(string html)
{
    private static readonly SearchValues<string> CommentEnds = SearchValues.Create(["-->", "--!>"], StringComparison.Ordinal);

    private readonly string _html = html;
    private PageElement? _raw;
    private bool _inPicture;
    private int _at;

    public TagKind Kind { get; private set; }

    /// <summary>The tag's element, or the one that raw text stands in.</summary>
    public PageElement Element { get; private set; } = PageElement.Of("");

    /// <summary>The tag's name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The words, or what follows a tag's name: its attributes.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    /// <summary>Goes to the next tag or run of words. False at the end.</summary>
    public bool Next()
    {
        while (_at < _html.Length)
        {
            if (_raw is { } raw)
                return RawText(raw);
            if (_html[_at] != '<')
                return Words(_at);
            if (!OpensMarkup(_at))
                return Words(_at);
            char next = _html[_at + 1];
            if (char.IsAsciiLetter(next))
                return Tag(TagKind.Start, _at + 1);
            if (next == '/' && _at + 2 < _html.Length && char.IsAsciiLetter(_html[_at + 2]))
                return Tag(TagKind.End, _at + 2);
            SkipMarkup(next);
        }
        return false;
    }

    private bool Words(int start)
    {
        int end = _html.IndexOf('<', start + 1);
        while (end >= 0 && !OpensMarkup(end))
            end = _html.IndexOf('<', end + 1);
        _at = end < 0 ? _html.Length : end;
        Kind = TagKind.Text;
        Content = _html.AsSpan(start, _at - start);
        return true;
    }

    // 3 < 5 is no tag.
    private readonly bool OpensMarkup(int at) => at + 1 < _html.Length && (_html[at + 1] is '!' or '?' or '/' || char.IsAsciiLetter(_html[at + 1]));

    private bool RawText(PageElement raw)
    {
        int stop = RawTextEnd(raw);
        Kind = TagKind.RawText;
        Element = raw;
        Content = _html.AsSpan(_at, stop - _at);
        _at = stop;
        _raw = null;
        return true;
    }

    // A script that writes <!-- and <script> goes on behind that script's end tag.
    private readonly int RawTextEnd(PageElement raw)
    {
        bool commented = false, nested = false;
        for (int at = _at; _html.IndexOf('<', at) is >= 0 and int next; at = next + 1)
        {
            if (commented && _html.AsSpan(at, next - at).Contains("-->", StringComparison.Ordinal))
                commented = nested = false;
            ReadOnlySpan<char> rest = _html.AsSpan(next + 1);
            if (rest.StartsWith("/") && IsTagOf(raw, rest[1..]))
            {
                if (!nested)
                    return next;
                nested = false;
            }
            commented |= raw.Name == "script" && rest.StartsWith("!--");
            nested |= commented && IsTagOf(raw, rest);
        }
        return _html.Length;
    }

    private static bool IsTagOf(PageElement element, ReadOnlySpan<char> rest) =>
        rest.StartsWith(element.Name, StringComparison.OrdinalIgnoreCase) && rest.Length > element.Name.Length && (rest[element.Name.Length] is '>' or '/' || char.IsWhiteSpace(rest[element.Name.Length]));

    private bool Tag(TagKind kind, int nameStart)
    {
        int nameEnd = nameStart;
        while (nameEnd < _html.Length && _html[nameEnd] is not ('>' or '/') && !char.IsWhiteSpace(_html[nameEnd]))
            nameEnd++;
        int end = TagEnd(nameEnd);
        Kind = kind;
        Name = _html.AsSpan(nameStart, nameEnd - nameStart);
        Element = PageElement.Of(Name);
        Content = _html.AsSpan(nameEnd, end - nameEnd);
        _at = Math.Min(end + 1, _html.Length);
        // <style/> is whole in a picture alone.
        bool isWhole = _inPicture && Content.EndsWith('/');
        if (Element.Name is "svg" or "math")
            _inPicture = kind == TagKind.Start && !Content.EndsWith('/');
        else if (kind == TagKind.Start && Element.Is(ElementTraits.Raw) && !isWhole)
            _raw = Element;
        return true;
    }

    // A > inside a quoted value does not end the tag.
    private readonly int TagEnd(int at)
    {
        while (_html.AsSpan(at).IndexOfAny('>', '=') is >= 0 and int skip)
        {
            at += skip;
            if (_html[at] == '>')
                return at;
            at++;
            while (at < _html.Length && char.IsWhiteSpace(_html[at]))
                at++;
            at = ValueEnd(at);
        }
        return _html.Length;
    }

    // A quote counts only where a value begins: not in onclick=open('x?id='+1).
    private readonly int ValueEnd(int at)
    {
        ReadOnlySpan<char> rest = _html.AsSpan(at);
        bool isQuoted = rest.Length > 0 && rest[0] is '"' or '\'';
        int end = isQuoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(" \t\r\n\f>");
        return end < 0 ? _html.Length : at + end + (isQuoted ? 2 : 0);
    }

    // <!-- … -->, <!DOCTYPE …>, <? … >, </ >: nothing of it is shown.
    private void SkipMarkup(char next)
    {
        int skip = 0;
        if (next == '!' && string.CompareOrdinal(_html, _at, "<!--", 0, 4) == 0)
            skip = _html.AsSpan(_at + 2).IndexOfAny(CommentEnds) is >= 0 and int dashes ? dashes + 4 : _html.Length - _at;
        int end = _html.IndexOf('>', _at + skip);
        _at = end < 0 ? _html.Length : end + 1;
    }
}
