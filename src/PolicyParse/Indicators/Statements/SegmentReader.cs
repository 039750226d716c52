using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Subjects;
using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Indicators.Statements;

/// <summary>Takes apart what stands before a quantity, from the quantity backwards and from the clause's start forwards.</summary>
internal readonly ref struct SegmentReader(ReadOnlySpan<char> text, RentedList<TimeMention> times, IndicatorLexicon lexicon)
{
    // No subject of a sentence that people write is longer; what is longer is no sentence.
    private const int LongestSegment = 160;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly BackwardReader _backwards = new(text, times, lexicon);
    private readonly ForwardReader _forwards = new(text, times, lexicon);
    private readonly SubjectReader _subjects = new(text, times, lexicon);

    /// <param name="quantity">The quantity.</param>
    /// <param name="previousEnd">Where the quantity before ends, its words of comparison included; the sentence's start for the first.</param>
    /// <param name="segment">Empty; takes what is found.</param>
    public void Read(in WrittenQuantity quantity, int previousEnd, ref Segment segment)
    {
        int at = quantity.Span.Start;
        segment.Start = ClauseStart(Math.Max(previousEnd, at - LongestSegment), at);
        int from = SkipJoint(segment.Start, at, ref segment);
        int to = _backwards.Read(quantity, from, at, ref segment);
        from = _forwards.Read(from, to, ref segment);
        _subjects.Read(quantity, from, to, ref segment);
    }

    private int ClauseStart(int limit, int at)
    {
        for (int i = at - 1; i >= limit; i--)
            if (IsBreak(i))
                return i + 1;
        return limit;
    }

    private bool IsBreak(int i) => _text[i] switch
    {
        ',' or '。' or ';' or '!' or '?' or '\n' or '\t' => true,
        ':' => i + 1 >= _text.Length || !Characters.IsDigit(_text[i + 1]) || i == 0 || !Characters.IsDigit(_text[i - 1]),
        '(' => !ClosesBefore(i),
        _ => false,
    };

    // A bracket that is closed again inside the segment is part of it: 中欧(亚)班列.
    private bool ClosesBefore(int open)
    {
        bool code = false; // PM2.5
        for (int i = open + 1; i < Math.Min(_text.Length, open + 30); i++)
        {
            if (_text[i] == ')')
                return true;
            code = char.IsAsciiLetter(_text[i]) || code && (Characters.IsDigit(_text[i]) || _text[i] is '.' or '_');
            if (_text[i] is ',' or '。' or ';' || Characters.IsDigit(_text[i]) && !code)
                return false;
        }
        return false;
    }

    private int SkipJoint(int at, int end, ref Segment segment)
    {
        if (_text[at..end].StartsWith("(") && lexicon.Units.TryMatch(_text[(at + 1)..end], out UnitMatch unit) && at + 1 + unit.Length < end && _text[at + 1 + unit.Length] == ')')
            at += unit.Length + 2; // 危旧房3.1万套(户)|、老旧管道1.68万公里
        bool opens = at > 0 && _text[at - 1] == ',';
        while (at < end && _text[at] is '、' or ' ' or '”' or ')' or '/')
        {
            segment.IsJoined |= _text[at] == '、';
            at++;
        }
        if (at < end && _text[at] == '中' && (at + 1 == end || _text[at + 1] is '有' or '仍'))
            at++; // 10个行业门类|中8个
        int joint = at == end ? 0 : _text[at] is '和' or '与' or '及' ? 1 : _text[at..end].StartsWith("以及") ? 2 : 0;
        if (joint == 0 || IsInsideWord(at, joint, end))
            return at;
        segment.IsJoined |= !(opens && _text[at] == '与'); // ,与|228个国家建立贸易往来
        return at + joint;
    }

    // 和谐, 和田地区, 与时俱进
    private bool IsInsideWord(int at, int length, int end) =>
        length == 1 && at + 1 < end && (_text[at + 1] == '时' || lexicon.Openers.StartingAt(_text, at, end, out Opener opener) == 1 && opener.IsExceptedAt(_text[at..end]));
}
