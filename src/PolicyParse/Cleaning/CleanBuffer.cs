using PolicyParse.Lexicon;
using PolicyParse.Reading;

namespace PolicyParse.Cleaning;

/// <summary>Writes the clean text: one paragraph a line, cuts left out, words put right, blanks beside digits and marks gone.</summary>
internal sealed class CleanBuffer : IDisposable
{
    private readonly Draft _draft;
    private readonly string _text;
    private readonly List<Cut> _cuts;
    private readonly RentedList<TextRun> _runs;

    // What stands in no place of the source as it is: repairs and blanks.
    private readonly RentedList<(int Start, string Words)> _written = new(16);
    private readonly RentedList<CleanLine> _lines;
    private int _cut, _mend;

    // How much there is, and the last two characters of it.
    private int _length;
    private char _last = '\n', _beforeLast = '\n';

    // Blanks were passed since the last character: where the first stands, and whether a tab or a cell's border was among them.
    private int _blank = -1;
    private int _blankEnd;
    private bool _tab;

    // Where the paragraph starts in the clean text, and where the next run must go on in the source to need no new run.
    private int _start;
    private int _sourceEnd = -1;

    private CleanBuffer(Draft draft, List<Cut> cuts)
    {
        _draft = draft;
        _text = draft.Text;
        _cuts = cuts;
        _runs = new RentedList<TextRun>(draft.Lines.Count);
        _lines = new RentedList<CleanLine>(draft.Lines.Count);
    }

    /// <param name="cuts">All cuts, sorted, none over another.</param>
    public static CleanText Write(Draft draft, List<Cut> cuts, CleaningTraces traces)
    {
        using var buffer = new CleanBuffer(draft, cuts);
        buffer.WriteLines();
        return new CleanText(draft.Source, buffer.ToText(), buffer._runs, buffer._lines, traces);
    }

    // Runs and lines are the clean text's from now on; after an exception they are the collector's.
    public void Dispose() => _written.Dispose();

    private void WriteLines()
    {
        SourceLine opening = default;
        bool gap = false;
        foreach (SourceLine line in _draft.Lines)
        {
            if (line.Rule is not null)
                continue;
            if (!line.Joined)
            {
                EndParagraph(opening, ref gap);
                opening = line;
            }
            WriteLine(line);
        }
        EndParagraph(opening, ref gap);
    }

    private void EndParagraph(SourceLine opening, ref bool gap)
    {
        gap |= opening.GapBefore;
        _blank = -1;
        _tab = false;
        if (_length == _start)
            return;
        _lines.Add(new CleanLine(new TextSpan(_start, _length), gap, opening.HeadingHint));
        _start = ++_length;
        _last = '\n';
        _sourceEnd = -1;
        gap = false;
    }

    private void WriteLine(SourceLine line)
    {
        if (_length > _start)
            PassBlank(line.Start, line.Start, false);
        int at = line.Start;
        while (at < line.End)
        {
            SkipTo(at);
            int stop = Math.Min(line.End, Math.Min(_cut < _cuts.Count ? _cuts[_cut].Start : line.End, _mend < _draft.Mends.Count ? _draft.Mends[_mend].Start : line.End));
            if (stop > at)
            {
                WriteRun(at, stop);
                at = stop;
            }
            else if (_cut < _cuts.Count && _cuts[_cut].Start <= at)
            {
                at = Math.Min(line.End, PassCut(_cuts[_cut]));
            }
            else
            {
                at = WriteMend(_draft.Mends[_mend]);
            }
        }
    }

    private void SkipTo(int at)
    {
        while (_cut < _cuts.Count && _cuts[_cut].End <= at)
            _cut++;
        while (_mend < _draft.Mends.Count && _draft.Mends[_mend].Start < at)
            _mend++;
    }

    private int PassCut(Cut cut)
    {
        if (cut.Kind == CutKind.Cell)
            PassBlank(cut.Start, cut.End, true);
        return cut.End;
    }

    private int WriteMend(Mend mend)
    {
        FlushBlank(Folding.Fold(mend.Words[0]), mend.Start);
        AppendWritten(mend.Words, mend.Start, mend.End);
        _sourceEnd = -1;
        return mend.End;
    }

    private void WriteRun(int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int length = _text.AsSpan(at, end - at).IndexOfAny(LineSplitter.Empty);
            int stop = length < 0 ? end : at + length;
            if (stop > at)
                Append(at, stop);
            at = stop;
            while (at < end && LineSplitter.IsEmpty(_text[at]))
            {
                PassBlank(at, at + 1, _text[at] == '\t');
                at++;
            }
        }
    }

    private void PassBlank(int start, int end, bool tab)
    {
        if (_blank < 0)
            _blank = start;
        _blankEnd = end;
        _tab |= tab;
    }

    private void Append(int start, int end)
    {
        FlushBlank(Folding.Fold(_text[start]), start);
        if (_sourceEnd != start)
            _runs.Add(new TextRun(_length, start, end, false));
        else
            _runs[^1] = _runs[^1] with { SourceEnd = end };
        Advance(_text.AsSpan(start, end - start));
        _sourceEnd = end;
    }

    private void AppendWritten(string words, int sourceStart, int sourceEnd)
    {
        _runs.Add(new TextRun(_length, sourceStart, sourceEnd, true));
        _written.Add((_length, words));
        Advance(words);
    }

    private void Advance(ReadOnlySpan<char> words)
    {
        _beforeLast = words.Length > 1 ? words[^2] : _last;
        _last = words[^1];
        _length += words.Length;
    }

    private string ToText() => string.Create(_length, this, static (text, buffer) =>
    {
        foreach (TextRun run in buffer._runs)
        {
            if (!run.Repaired)
                Folding.Fold(buffer._text.AsSpan(run.SourceStart, run.SourceEnd - run.SourceStart), text[run.CleanStart..]);
        }
        foreach ((int start, string words) in buffer._written)
            Folding.Fold(words, text[start..]);
        foreach (CleanLine line in buffer._lines)
            text[line.Span.End] = '\n';
    });

    // A blank stays between words of one script and between the cells of a table.
    private void FlushBlank(char next, int nextAt)
    {
        int blank = _blank;
        bool tab = _tab;
        (_blank, _tab) = (-1, false);
        if (blank < 0 || _length == _start)
            return;
        if (tab || Keeps(Folding.Fold(_last), next, blank, nextAt))
            AppendWritten(tab ? "\t" : " ", blank, Math.Max(blank, _blankEnd));
        _sourceEnd = -1;
    }

    private bool Keeps(char last, char next, int blank, int nextAt)
    {
        // A line's end between Han characters is no blank.
        bool lineEnd = blank == nextAt;
        if (Characters.IsHan(last) && Characters.IsHan(next))
            return !lineEnd;
        if (char.IsAsciiLetter(next) && (char.IsAsciiLetter(last) || (last is '.' or ',' && char.IsAsciiLetter(_beforeLast))))
            return true;
        return Characters.IsDigit(last) && Characters.IsDigit(next) && !IsSpacedNumber(blank, nextAt);
    }

    // 1 9 9 7 年 and 7 472 亿: the digits are one number; 表2 2021年 are two.
    private bool IsSpacedNumber(int blank, int nextAt)
    {
        if (nextAt - blank != 1)
            return false;
        int left = DigitsBefore(blank), right = DigitsAfter(nextAt);
        return (left == 1 && right == 1) || (left <= 3 && right == 3);
    }

    private int DigitsBefore(int at)
    {
        int count = 0;
        while (count < 5 && at - count > 0 && Characters.IsDigit(Folding.Fold(_text[at - count - 1])))
            count++;
        return count;
    }

    private int DigitsAfter(int at)
    {
        int count = 0;
        while (count < 5 && at + count < _text.Length && Characters.IsDigit(Folding.Fold(_text[at + count])))
            count++;
        return count;
    }
}
