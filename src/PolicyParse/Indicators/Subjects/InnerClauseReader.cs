using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Finds in a subject the clause that is its own, where another one is said before it: 企业上线|且版权收入达到…, 新机制推动|问题解决率提高到….</summary>
internal readonly ref struct InnerClauseReader(ReadOnlySpan<char> text, IndicatorLexicon lexicon)
{
    // How far back such a clause is looked for.
    private const int Farthest = 48;

    private static readonly WordSet Causes = new("推动", "带动", "促进", "拉动", "助推");

    // What a clause has come to, before the next one says how much.
    private static readonly WordSet Results = new("实现", "上榜", "入选", "建成", "投产", "投运", "投用", "通车");

    private readonly ReadOnlySpan<char> _text = text;

    /// <returns>Where the subject's own clause begins; its start where it has but one.</returns>
    public int StartOf(TextSpan subject, in Segment segment)
    {
        int start = BehindAnd(subject);
        return start > subject.Start || segment.Predicate is not { Sense: PredicateSense.Move or PredicateSense.Leads } ? start : BehindCause(subject);
    }

    // 在主要网站上线|且|版权收入; not 并且, 而且, 且末.
    private int BehindAnd(TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(_text);
        int at = words.LastIndexOf('且');
        bool own = at >= 2 && at + 3 <= words.Length && words[at - 1] is not ('并' or '而' or '尚' or '况') && words[at + 1] != '末' && !ClosesWhatBeganBefore(words[at..]);
        return own ? subject.Start + at + 1 : subject.Start;
    }

    // 新机制|推动|企业反映问题解决率提高到93%: what is measured is behind the verb, where it ends in a measure's noun.
    private int BehindCause(TextSpan subject)
    {
        if (lexicon.Heads.EndingAt(_text, subject.Start, subject.End, out _) == 0)
            return subject.Start;
        for (int at = Math.Max(subject.Start + 2, subject.End - Farthest); at < subject.End - 5; at++)
        {
            if (!Causes.Begins(_text[at..subject.End]))
                continue;
            int behind = at + 2;
            bool noun = _text[at - 1] is '的' or '、' or '和' or '与' or '性' || _text[behind] is '的' or '率' or '作' or '、' or '和' or '与' or '力';
            if (!noun && !ClosesWhatBeganBefore(_text[behind..subject.End]))
                return behind;
        }
        return subject.Start;
    }

    // 部门运维实现集中管理、|经费下降28%, 企业上榜百强、|数量居全国第二: what stands before the joint is said already.
    public bool IsFinished(TextSpan before, TextSpan own, in Segment segment)
    {
        if (segment.IsDistributed || segment.IsShared || before.Length < 4 || own.Length < 2 || own.Length > 3 && lexicon.Heads.EndingAt(_text, own.Start, own.End, out _) == 0)
            return false;
        int start = Math.Max(before.Start, before.End - Farthest);
        return Results.IsIn(_text[(start + 1)..before.End]) && !ClosesWhatBeganBefore(_text[own.Start..own.End]) && lexicon.Heads.EndingAt(_text, before.Start, before.End, out _) == 0;
    }

    private static bool ClosesWhatBeganBefore(ReadOnlySpan<char> words) =>
        words.IndexOfAny('”', ')', '》') is >= 0 and var close && words[..close].IndexOfAny('“', '(', '《') < 0;
}
