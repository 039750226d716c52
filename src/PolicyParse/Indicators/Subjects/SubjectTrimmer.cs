using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Refusals;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Subjects;

/// <summary>Cuts from a subject what is no part of its name: whom a rule is for, since when, what is only its speed, a clause before its noun.</summary>
internal sealed class SubjectTrimmer(string text, IndicatorLexicon lexicon)
{
    // What is told apart by its purpose: 用于灾后重建的|中央投资.
    private static readonly WordEndings Funds = new("资金", "投资", "投入", "支出", "经费");

    private static readonly WordEndings Ratios = new("比例", "比重", "占比", "份额");

    private static readonly WordSet Payers = new("财政", "中央", "单位", "个人", "企业", "双方");

    // Longest first.
    private static readonly WordEndings Aims = new("预期目标", "调控目标", "控制目标", "目标", "预期");
    private static readonly WordEndings AimVerbs = new("设定为", "确定为", "定为", "为");

    public TextSpan Trim(Statement statement, TextSpan subject) => WithoutPart(WithoutRelativeClause(WithoutRate(statement, WithoutAim(statement, WithoutFrame(statement, WithoutAward(statement, WithoutField(statement, WithoutPayer(statement, subject))))))));

    // 资金|由市、区两级财政|按照6:4的比例分担: who pays is no part of it.
    private TextSpan WithoutPayer(Statement statement, TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(text);
        if (statement.Segment.Predicate is not null || words.IndexOf('由') is not (>= 0 and var by))
            return subject;
        ReadOnlySpan<char> who = words[by..];
        if (by > 1 && (statement.Quantity.IsPercent || statement.Quantity.Form == QuantityForm.Ratio) && Payers.IsIn(who))
            return new TextSpan(subject.Start, subject.Start + by);
        return subject;
    }

    // 高新区|在全省20家高新区中的排名: among whom it is counted.
    private TextSpan WithoutField(Statement statement, TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(text);
        if (statement.Quantity.Form == QuantityForm.Rank && words.Length > 2 && words[^1] == '在')
            return new TextSpan(subject.Start, subject.End - 1); // 开发区|在|全国排名由第98位
        if (!(statement.Quantity.Form == QuantityForm.Rank && RankScope.IsField(words)) && !words.EndsWith("中的排名") && !words.EndsWith("中的位次") && !words.EndsWith("中排名"))
            return subject;
        int among = Math.Max(0, words.IndexOf('在'));
        // ,在全省20家高新区中的|排名|上升3位: where no owner stands before it, the order is the name.
        return among == 0 && statement.Quantity.Form != QuantityForm.Rank ? new TextSpan(subject.End - 2, subject.End) : new TextSpan(subject.Start, subject.Start + among);
    }

    // 获评|全国先进制造业百强市|第38位: a place in a list is named by the list.
    private TextSpan WithoutAward(Statement statement, TextSpan subject)
    {
        if (statement.Quantity.Form != QuantityForm.Rank || !RankScope.IsList(subject.Of(text)))
            return subject;
        int verb = lexicon.Actions.StartingAt(text, subject.Start, subject.End, out _);
        return verb < subject.Length ? new TextSpan(subject.Start + verb, subject.End) : subject;
    }

    // 市政府重点精简的|“三类文件”发文数; 消费对经济增长的贡献率 stays whole.
    public TextSpan WithoutRelativeClause(TextSpan subject)
    {
        if (subject.IsEmpty)
            return subject;
        int of = subject.Of(text).IndexOf('的');
        if (of < 2 || of == subject.Length - 1)
            return subject;
        ReadOnlySpan<char> clause = text.AsSpan(subject.Start, of);
        if (clause[0] == '占' || clause.EndsWith("收入安排"))
            return subject; // 占全部投资的比重, 土地出让收入安排的支出
        if (clause.StartsWith("用于") && Funds.End(subject.Of(text)))
            return subject;
        if (clause.StartsWith("用于") && subject.Length - of > 4)
            return new TextSpan(subject.Start + of + 1, subject.End);
        if (clause[^1] is '日' or '天' or '月' || clause[^2] == '初' || clause.EndsWith("期间"))
            return new TextSpan(subject.Start + of + 1, subject.End); // 正月初二的|实际响应量
        if (clause[0] == '每' && clause.EndsWith("拥有"))
            return subject; // 每千人拥有的企业数
        if (clause.IndexOf("用于") > 0 && Ratios.LengthAtEnd(subject.Of(text)) == subject.Length - of - 1)
            return subject; // 帮扶资金用于产业发展的|比例
        if (subject.Length - of == 2 && text[subject.End - 1] is '村' or '户' or '县' or '乡' or '镇')
            return subject; // 生活垃圾有效治理的|村
        if (clause.IndexOf('对') >= 0 || clause.EndsWith("增长"))
            return subject;
        bool verb = lexicon.Actions.EndingAt(clause, 0, of, out _) > 0 || lexicon.Predicates.EndingAt(clause, 0, of, out Predicate predicate) > 1 && predicate.Sense == PredicateSense.Move;
        return verb ? new TextSpan(subject.Start + of + 1, subject.End) : subject;
    }

    // 对住宿业企业营业额增长50%以上的,…: whom a rule is for; 营业收入|自其注册成立以来|首次达到1亿元.
    private TextSpan WithoutFrame(Statement statement, TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(text);
        int opener = words.StartsWith("对于") ? 2 : words.StartsWith("对") ? 1 : 0;
        if (opener > 0 && words.Length > opener + 2 && text.AsSpan(statement.End).StartsWith("的,"))
            subject = new TextSpan(subject.Start + opener, subject.End);
        words = subject.Of(text);
        if (statement.Quantity.IsTime && RuleSpans.EndsInGift(words) && words.LastIndexOf("连续") is > 0 and var again && again + 2 < words.Length)
            return new TextSpan(subject.Start + again + 2, subject.End); // 对入驻企业连续|支持|3年
        return words.EndsWith("以来") && words.LastIndexOf('自') is > 1 and var since ? new TextSpan(subject.Start, subject.Start + since) : subject;
    }

    // 涨幅2%, 增速高于全国: the name is the thing whose speed it is.
    private TextSpan WithoutRate(Statement statement, TextSpan subject)
    {
        if (subject.IsEmpty)
            return subject;
        int length = lexicon.Predicates.EndingAt(text, subject.Start, subject.End, out Predicate predicate);
        bool listed = length < subject.Length && text[subject.End - length - 1] is '、' or '和' or '与' or '及'; // 总量、增幅|分别居第一、第二
        if (length > 0 && predicate.Sense == PredicateSense.Rate && !listed)
        {
            statement.RateDirection = predicate.Direction;
            subject = WithoutAverage(statement, new TextSpan(subject.Start, subject.End - length));
        }
        return subject;
    }

    // 粮食产量|平均每年的|增长速度
    private TextSpan WithoutAverage(Statement statement, TextSpan subject)
    {
        int end = subject.End > subject.Start + 1 && text[subject.End - 1] == '的' ? subject.End - 1 : subject.End;
        int adverb = lexicon.Openers.EndingAt(text, subject.Start, end, out Opener opener);
        if (adverb < 2 || opener.Sort != OpenerSort.Adverb)
            return subject;
        statement.Segment.Note(opener, new TextSpan(end - adverb, end), text);
        return new TextSpan(subject.Start, end - adverb);
    }

    // 经济增长|预期目标|为7%, 生产总值增速|目标设定为|年均增长5.5%: an aim at a growth is the growth of the thing.
    private TextSpan WithoutAim(Statement statement, TextSpan subject)
    {
        ReadOnlySpan<char> words = subject.Of(text);
        int verb = AimVerbs.LengthAtEnd(words);
        bool moves = verb > 0 && words[..^verb].EndsWith("目标") && statement.Segment.Predicate is { Sense: PredicateSense.Move };
        words = words[..^(moves ? verb : 0)];
        int aim = Aims.LengthAtEnd(words);
        if (aim == 0 || aim >= words.Length)
            return subject;
        words = words[..^aim];
        if (words.Length > 1 && words[^1] == '的')
            words = words[..^1];
        int length = lexicon.Predicates.EndingAt(text, subject.Start, subject.Start + words.Length, out Predicate speed);
        bool speeds = length > 1 && length < words.Length && speed.Sense is PredicateSense.Rate or PredicateSense.Move;
        if (speeds)
            statement.RateDirection = speed.Direction;
        if (!moves && !speeds)
            return subject;
        words = words[..^(speeds ? length : 0)];
        return new TextSpan(subject.Start, subject.Start + words.Length - (words.Length > 3 && words.EndsWith("预期") ? 2 : 0)); // 生产总值|预期|增长目标
    }

    // 奖励资金总额|中|50%以上
    private TextSpan WithoutPart(TextSpan subject) =>
        subject.Length > 3 && text[subject.End - 1] == '中' && lexicon.Heads.EndingAt(text, subject.Start, subject.End - 1, out _) > 0
            ? new TextSpan(subject.Start, subject.End - 1)
            : subject;
}
