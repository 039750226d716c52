using System.Buffers;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>
/// Tells which lines go on the paragraph of the line before: links' and subscripts' words on a line of their own (PM / 2.5 / 平均浓度),
/// numbers on a line of their own (2021 / 年), lines broken at a width. Headings, items, signatures and dates stay lines.
/// </summary>
internal sealed class LineJoiner
{
    // How far back a bracket may stand open.
    private const int OpenWindow = 240;

    // A marker or a date in pieces is no longer.
    private const int LongestMarker = 24;

    // 政府, 办公厅, 委员会, 局, 部, 院, 办公室
    private static readonly SearchValues<char> IssuerEnds = SearchValues.Create("府厅会局部院室委署");

    private readonly string _text;
    private readonly char[] _words = new char[LongestMarker];
    private readonly RentedList<SourceLine> _lines;
    private readonly HardWrap _wrap;

    // True where numbers stand on lines of their own all over the text.
    private readonly bool _broken;

    private LineJoiner(Draft draft)
    {
        _text = draft.Text;
        _lines = draft.Lines;
        _wrap = HardWrap.Of(_text, _lines);
        _broken = HasBrokenNumbers();
    }

    public static void Join(Draft draft) => new LineJoiner(draft).Join();

    private void Join()
    {
        int before = -1, paragraph = -1;
        bool barrier = false, turned = false, begun = false;
        for (int i = 0; i < _lines.Count; i++)
        {
            SourceLine line = _lines[i];
            if (line.Rule is not null)
            {
                barrier |= line.Rule is not ("page.number" or "page.continued" or "page.runningHead" or "caption.photo");
                turned |= line.Rule is "page.number" or "page.continued" or "page.runningHead";
                continue;
            }
            bool joined = before >= 0 && !barrier && !line.Parted && (line.Joined || GoesOn(paragraph, before, i) || (!begun && IsTitleBelowIssuer(before, i)) || (turned && GoesOnOverPage(before, i)));
            _lines[i] = line with { Joined = joined };
            if (!joined)
                paragraph = i;
            before = i;
            barrier = turned = false;
            begun |= _text[line.End - 1] is '。' or '：' or ':';
        }
    }

    // 某省人民政府办公厅 / 关于印发…的通知
    private bool IsTitleBelowIssuer(int before, int i)
    {
        ReadOnlySpan<char> a = Span(_lines[before]), b = Span(_lines[i]);
        return b.StartsWith("关于", StringComparison.Ordinal) && a.Length is > 3 and <= 60 && IssuerEnds.Contains(a[^1])
            && (DocumentTitle.IsLike(b) || Next(i) is { } next && IsTitleBroken(i, i, next));
    }

    // …城镇新增就业 / （下转第7版） / （上接第1版） / 3.2万人: a sentence that a page's end has cut
    private bool GoesOnOverPage(int before, int i)
    {
        ReadOnlySpan<char> a = Span(_lines[before]), b = Span(_lines[i]);
        return a.Length >= 20 && a.IndexOfAny('，', ',', '。') >= 0 && !LineShape.IsFinal(Folding.Fold(a[^1])) && !LineShape.HasMarker(b) && !IsDateLine(i) && b.IndexOfAny('，', '。', '；') >= 0;
    }

    private bool GoesOn(int paragraph, int before, int i)
    {
        SourceLine a = _lines[before], b = _lines[i];
        if (a.InTable || b.InTable || a.HeadingHint > 0 || b.HeadingHint > 0)
            return false;
        char last = Folding.Fold(_text[a.End - 1]), first = Folding.Fold(_text[b.Start]);
        if (LineShape.GoesOn(first) && !IsUnitCell(b, first, last) || OpensYear(i, first) || OpensAside(i, last))
            return true;
        bool marker = LineShape.HasMarker(Span(b)) && !OpensBrokenMarker(i);
        if (LineShape.StaysOpen(last))
            return !marker || last == '(';
        if (LineShape.IsBareMarker(Words(paragraph, before)))
            return !marker;
        return ((last != '。' || _broken) && HasOpenBracket(paragraph, before))
            || GoesOnLeader(a, last, first, b)
            || GoesOnNumber(paragraph, before, i, last)
            || (!marker && (GoesOnWords(paragraph, before, i, last, first) || GoesOnWrapped(a, b, last)));
    }

    // 城镇化率 / % / 65: the unit's cell of a table; but 65 / %
    private static bool IsUnitCell(SourceLine line, char first, char last) => line.Length == 1 && first == '%' && !Characters.IsDigit(last);

    // 津工信电力 / 〔 / 2021: the year of a document's number
    private bool OpensYear(int i, char first)
    {
        if (first != '〔' && _text[_lines[i].Start] != '［')
            return false;
        int at = _lines[i].Start + 1, digits = 0;
        while (at < _text.Length && digits < 5 && (LineSplitter.IsEmpty(_text[at]) || Characters.IsDigit(Folding.Fold(_text[at]))))
            digits += Characters.IsDigit(Folding.Fold(_text[at++])) ? 1 : 0;
        return digits == 4;
    }

    // …等信息； / 其次， / 经系统校验
    private bool OpensAside(int i, char last) =>
        last == ';' && _lines[i].Length <= 6 && Folding.Fold(_text[_lines[i].End - 1]) == ',' && !LineShape.HasMarker(Span(_lines[i]));

    private ReadOnlySpan<char> Span(SourceLine line) => _text.AsSpan(line.Start, line.Length);

    // The paragraph so far without its line ends, if it is short; a marker may be broken too: （ / 1 / ）
    private ReadOnlySpan<char> Words(int paragraph, int before)
    {
        if (paragraph == before)
            return Span(_lines[before]);
        if (_lines[before].End - _lines[paragraph].Start > LongestMarker)
            return default;
        int length = 0;
        foreach (char c in _text.AsSpan(_lines[paragraph].Start.._lines[before].End))
        {
            if (!LineSplitter.IsEmpty(c))
                _words[length++] = c;
        }
        return _words.AsSpan(0, length);
    }

    // （ alone, or a number before ．: a marker in pieces
    private bool OpensBrokenMarker(int i) => _lines[i].Length == 1 && Folding.Fold(_text[_lines[i].Start]) == '(';

    private bool HasOpenBracket(int paragraph, int before)
    {
        int end = _lines[before].End, start = Math.Max(_lines[paragraph].Start, end - OpenWindow);
        ReadOnlySpan<char> words = _text.AsSpan(start, end - start);
        return words.LastIndexOf('《') > words.LastIndexOf('》') || words.LastIndexOf('〔') > words.LastIndexOf('〕')
            || (words.LastIndexOfAny('(', '（') > words.LastIndexOfAny(')', '）'));
    }

    // 一、实施背景....... / ........ / - 1 -
    private bool GoesOnLeader(SourceLine a, char last, char first, SourceLine b)
    {
        bool leader = a.Length > 1 && last is '.' or '…' && Folding.Fold(_text[a.End - 2]) is '.' or '…';
        bool dots = b.Length > 2 && first is '.' or '…' && Folding.Fold(_text[b.Start + 1]) is '.' or '…';
        return dots || (leader && (first is '-' or '—' || Characters.IsDigit(first)) && b.Length < 10);
    }

    // 开展 / 2021 / 年; 广义货币M / 2 / 预期增长; but not the cells of a table: 煤炭 / 120 / 石油
    private bool GoesOnNumber(int paragraph, int before, int i, char last)
    {
        ReadOnlySpan<char> b = Span(_lines[i]);
        if (IsBrokenMarkerNumber(i))
            return false;
        if (!LineShape.IsNumber(b))
            return LineShape.IsNumber(Span(_lines[before])) && GoesOnAfterNumber(paragraph, before, b);
        if (LineShape.IsNumber(Span(_lines[before])) || (!IsLink(last) && IsDateLine(i)))
            return false;
        if (LineShape.IsFinal(last))
            return _broken && last == ':' && (before > paragraph || _lines[before].Length >= 12);
        if (_text.AsSpan(_lines[before].Start, _lines[before].Length) is "表" or "图" or "附件" or "附录" or "附表" or "附图")
            return true;
        if (Next(i) is not { } next || _lines[next].Parted)
            return false;
        if (paragraph == before && !IsLink(last) && _text[_lines[before].Start] != '第' && LineShape.HasMarker(Span(_lines[before])) && (_lines[next].Length > 30 || Span(_lines[next]).IndexOfAny('，', '。') >= 0))
            return false;
        char third = Folding.Fold(_text[_lines[next].Start]);
        bool goesOn = LineShape.GoesOn(third) || LineShape.IsUnit(third);
        bool sentence = _lines[before].Length >= 12 || _lines[next].Length >= 12 && Span(_lines[next]).IndexOfAny('，', '、', '。') >= 0;
        bool inside = _broken || sentence || paragraph < before || IsLink(last) || Span(_lines[next]).IndexOfAny('，', '。') >= 0;
        return char.IsAsciiLetter(last) || (goesOn && inside) || (sentence && !LineShape.HasMarker(Span(_lines[next])) && !LineShape.IsNumber(Span(_lines[next])));
    }

    // 2月13日至 / 2021 / 年: what a date may stand behind inside a sentence
    private static bool IsLink(char last) => last is '至' or '到' or '从' or '自' or '于' or '在' or '为' or '和' or '及' or '与' or '由' or '以' or '按' or '据';

    // 2021 / 年春节期间: a unit, or the rest of a sentence into which the number was joined
    private bool GoesOnAfterNumber(int paragraph, int before, ReadOnlySpan<char> b)
    {
        if (LineShape.HasMarker(b))
            return false;
        char first = Folding.Fold(b[0]);
        if (paragraph < before)
            return !DateLine.IsDate(Words(paragraph, before)) && !EndsInLeaderPage(before);
        // A number that opens a paragraph may be a cell: 200 / 天然气
        return first is '年' or '月' or '日' or '万' or '亿' or '个' or '.' || (_broken && LineShape.IsUnit(first));
    }

    private bool EndsInLeaderPage(int before)
    {
        ReadOnlySpan<char> words = Span(_lines[before]);
        return words.Length > 2 && Folding.Fold(words[0]) == '-' && Folding.Fold(words[^1]) == '-';
    }

    // 1 / ．需求响应: the number is a marker and begins a paragraph.
    private bool IsBrokenMarkerNumber(int i)
    {
        if (_lines[i].Length > 3 || !LineShape.IsNumber(Span(_lines[i])) || Next(i) is not { } next)
            return false;
        return _text[_lines[next].Start] is '．' or '.' or '、' && _lines[next].Length > 1;
    }

    private bool GoesOnWords(int paragraph, int before, int i, char last, char first)
    {
        SourceLine a = _lines[before], b = _lines[i];
        if (LineShape.IsFinal(last) || (!IsLink(last) && IsDateLine(i)) || DateLine.IsDate(Words(paragraph, before)))
            return false;
        if (a.Length == 1 && b.Length == 1 && _text[a.Start] == '目' && _text[b.Start] == '录')
            return true;
        if (LineShape.HasMarker(Span(_lines[paragraph])) && paragraph == before)
            return IsLinkText(paragraph, before, i);
        bool pieces = paragraph < before;
        return (first == '的' && b.Length > 1)
            || (_broken && (first == '(' || (pieces && LineShape.HasMarker(Words(paragraph, before) is { Length: > 0 } words ? words : " "))))
            || (b.Length <= 2 && char.IsAsciiLetterLower(first) && !OpensFormula(i))
            || IsTitleBroken(paragraph, before, i)
            || IsLinkText(paragraph, before, i);
    }

    // k / <80%
    private bool OpensFormula(int i) => Next(i) is { } next && Folding.Fold(_text[_lines[next].Start]) is '<' or '>' or '≤' or '≥' or '=';

    // 关于印发…高质量发展 / 实施细则的通知: the end of a title stands alone on the second line.
    private bool IsTitleBroken(int paragraph, int before, int i)
    {
        ReadOnlySpan<char> words = _text.AsSpan(_lines[paragraph].Start, _lines[before].End - _lines[paragraph].Start);
        ReadOnlySpan<char> b = Span(_lines[i]);
        return words.Length <= 80 && b.Length <= 40 && DocumentTitle.IsLike(b) && !DocumentTitle.IsLike(words)
            && (words.Contains("关于", StringComparison.Ordinal) || (_broken && paragraph < before))
            && words.IndexOfAny('。', '；', '：') < 0 && b.IndexOfAny('。', '，', '：') < 0;
    }

    // …28部行政法规。针对 / 收容遣送 / 工作中存在的问题，…: a sentence has begun, and a link's words stand alone.
    private bool IsLinkText(int paragraph, int before, int i)
    {
        SourceLine a = _lines[before], b = _lines[i];
        int end = a.End, start = Math.Max(_lines[paragraph].Start, end - OpenWindow);
        ReadOnlySpan<char> words = _text.AsSpan(start, end - start);
        if (words.IndexOfAny('。', '，') < 0 || b.Indent > 0 && a.Indent == 0 || b.BlankBefore)
            return false;
        return paragraph < before
            ? a.Length <= 30 || _broken
            : b.Length <= 30 && !LineShape.IsFinal(Folding.Fold(_text[b.End - 1])) && words.IndexOf('。') >= 0 && Next(i) is { } next && !_lines[next].BlankBefore && !LineShape.HasMarker(Span(_lines[next]));
    }

    private bool GoesOnWrapped(SourceLine a, SourceLine b, char last)
    {
        if (!_wrap.IsFull(_text, a) || (_wrap.Indents && b.Indent >= 2))
            return false;
        return !LineShape.IsFinal(last) || _wrap.Indents || last is '”' or ')' || _wrap.IsPacked(_text, a, b);
    }

    private bool IsDateLine(int i) => DateLine.StartsAt(_text, _lines, i);

    private int? Next(int i)
    {
        for (int k = i + 1; k < _lines.Count && k < i + 4; k++)
        {
            if (_lines[k].Rule is null)
                return k;
        }
        return null;
    }

    private bool HasBrokenNumbers()
    {
        int numbers = 0, content = 0;
        foreach (SourceLine line in _lines)
        {
            if (line.Rule is not null)
                continue;
            content++;
            if (line.Length <= 14 && LineShape.IsNumber(Span(line)))
                numbers++;
        }
        return numbers >= 10 && numbers * 8 >= content;
    }
}
