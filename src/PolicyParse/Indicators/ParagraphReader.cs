using PolicyParse.Cleaning;
using PolicyParse.Indicators.Naming;
using PolicyParse.Indicators.Periods;
using PolicyParse.Indicators.Qualifying;
using PolicyParse.Indicators.Quantities;
using PolicyParse.Indicators.Refusals;
using PolicyParse.Indicators.Statements;
using PolicyParse.Lexicon;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Indicators;

/// <summary>Reads the statements of one paragraph: times → quantities → refusals → frames → names → kinds → periods.</summary>
internal sealed class ParagraphReader : IDisposable
{
    private const string Basis = "基础上";

    private const int LongestBasis = 60;

    private static readonly WordSet Averages = new("年均", "平均每年", "年平均", "每年");

    private readonly string _text;
    private readonly WrittenWords _words;
    private readonly IndicatorLexicon _lexicon;
    private readonly IndicatorCatalog _catalog;
    private readonly bool _keepsRefused;
    private readonly int _documentYear;
    private readonly TimeScanner _timeScanner;
    private readonly QuantityScanner _quantityScanner;
    private readonly Namer _namer;
    private readonly Qualifier _qualifier;

    // Reused from paragraph to paragraph.
    private readonly RentedList<TimeMention> _times = new(32);
    private readonly RentedList<WrittenQuantity> _quantities = new(32);
    private readonly StatementList _statements = [];

    public ParagraphReader(Outline outline, DocumentMetadata metadata, IndicatorLexicon lexicon, PolicyParserOptions options)
    {
        _text = outline.Text.Text;
        _words = outline.Text.Words;
        _lexicon = lexicon;
        _catalog = options.Catalog;
        _keepsRefused = options.IncludeRefused;
        _documentYear = metadata.Year ?? 0;
        _timeScanner = new TimeScanner(metadata.Year ?? 0);
        _quantityScanner = new QuantityScanner(lexicon.Units);
        _namer = new Namer(_text, _words, lexicon);
        _qualifier = new Qualifier(_text, metadata);
    }

    public void Dispose()
    {
        _times.Dispose();
        _quantities.Dispose();
    }

    /// <summary>Adds what is said of the numbers of one paragraph, or of a piece of one, to <paramref name="findings"/>.</summary>
    public void Read(TextSpan paragraph, OutlineSection section, SectionFrame frame, RentedList<NumberFinding> findings)
    {
        _times.Clear();
        _quantities.Clear();
        _statements.Clear();
        _timeScanner.Scan(_text, paragraph, _times);
        _quantityScanner.Scan(_text, paragraph, _times, _quantities);
        if (_quantities.Count == 0)
            return;
        Refuser.Sift(_text, paragraph, _lexicon, frame.Status == IndicatorStatus.Provision, _quantities, _keepsRefused ? findings : null);
        new StatementReader(_text, paragraph, _times, _lexicon).Read(_quantities.Items, _statements);
        _namer.Name(_statements);
        AddFindings(paragraph, section, frame, findings);
    }

    private void AddFindings(TextSpan paragraph, OutlineSection section, SectionFrame frame, RentedList<NumberFinding> findings)
    {
        int time = 0;
        TimeMention? framed = null, opened = null, said = null, saidBefore = null, averaged = null, compared = null;
        int start = 0, looked = 0, basis = -1;
        var conditions = new RuleConditions(_text, _statements);
        TextSpan sentence = default;
        for (int i = 0; i < _statements.Count; i++)
        {
            Statement statement = _statements[i];
            Predication.Apply(statement);
            if (statement.Sentence != sentence)
            {
                (said, saidBefore, averaged, compared) = (null, null, null, null);
                start = 0;
            }
            sentence = statement.Sentence;
            for (; time < _times.Count && _times[time].Span.End <= statement.Quantity.Span.Start; time++)
            {
                TimeMention mention = _times[time];
                if (mention.Span.Start < sentence.Start && !mention.IsInterval)
                    continue;
                if (mention.Role == TimeRole.Comparand)
                    compared = mention;
                if (mention.Role == TimeRole.Start)
                    start = mention.Year;
                if (mention.Role is TimeRole.Comparand or TimeRole.Start or TimeRole.Named)
                    continue;
                if (mention.IsInterval && OpensSentence(mention))
                    framed = mention;
                if (Opens(paragraph, mention, frame))
                    opened = mention;
                else if (opened is not null && OpensSentence(mention))
                    opened = null;
                if (mention.Span.Start < sentence.Start || GoesOn(mention, said))
                    continue;
                if (mention.Role == TimeRole.Lasting && said is not { Role: TimeRole.Lasting })
                    saidBefore = said;
                if (OnlyAverages(mention))
                    averaged = mention;
                else
                    (said, averaged) = (mention, mention.IsInterval ? null : averaged); // 五年年均增长5.2%,|十年|增加近70万亿元、年均增长6.2%
            }
            basis = LastBasis(Math.Max(looked, sentence.Start), statement.Quantity.Span.Start, basis);
            looked = statement.Quantity.Span.Start - Basis.Length + 1;
            statement.StartYear = start;
            statement.ComparedTo = IsInClause(compared, statement) ? compared : null;
            TimeMention? holding = Reaches(said, statement) ? said : saidBefore;
            TimeMention? spoken = statement.Segment is { IsStart: true, Time: { Role: TimeRole.Start } from } ? from
                : statement.Segment.IsAnnualAverage && averaged is not null ? averaged
                : IsOutdone(holding, basis) ? null : holding;
            (IndicatorStatus status, string? period) = _qualifier.Qualify(statement, frame, spoken, framed ?? opened);
            if (conditions.BoundOf(i) is { } asked && status == IndicatorStatus.Provision && statement.Bound == Bound.Exact)
                statement.Bound = asked;
            findings.Add(ToFinding(statement, section, status, period));
        }
    }

    // 2024年|全年
    private static bool GoesOn(TimeMention mention, TimeMention? said) =>
        mention is { Year: 0, Month: 0 } && said is { Year: > 0 } year && year.Span.End == mention.Span.Start;

    // 收入达到7100元,五年来|年均增长8%: the levels of the sentence keep their year.
    private bool OnlyAverages(TimeMention mention) =>
        mention.IsInterval && mention.Span.Start > 0 && _text[mention.Span.Start - 1] is ',' or '、' && Averages.Begins(_text.AsSpan(mention.Span.End));

    // 较“十三五”时期下降67.5%、58.5%: a comparison reaches as far as the list that it opens, and to the average behind it (比一九七八年增长…,平均每年增长…);
    // 一九八二年同一九七八年相比,…: one that stands before a clause's comma holds for the sentence.
    private bool IsInClause(TimeMention? compared, Statement statement) =>
        compared is { } mention && (mention.Span.Start >= statement.ClauseStart || statement.Segment is { IsBare: true, IsJoined: true } or { IsAnnualAverage: true, Subject.IsEmpty: true }
            || _text.AsSpan(mention.Span.End).StartsWith(TimeRoles.ComparedWith));

    // 在去年完成1200户的基础上,再改造800户
    private int LastBasis(int from, int to, int before) =>
        from < to && _text.AsSpan(from, to - from).LastIndexOf(Basis) is >= 0 and var found ? from + found : before;

    // 企业数三年|翻一番,新增2户独角兽企业: years behind a noun hold for its clause and what is joined to it; 五年|共培养…,招收… for all that follows.
    private bool Reaches(TimeMention? said, Statement statement)
    {
        if (said is not { Role: TimeRole.Lasting } years || years.Span.Start >= statement.Segment.Start || statement.IsCarried || statement.Segment.IsJoined)
            return true;
        bool opens = years.Span.Start == 0 || !Characters.IsHan(_text[years.Span.Start - 1]);
        return opens && YearSpanReader.WholeSpans.Begins(_text.AsSpan(years.Span.End));
    }

    // but 到1992年,力争在提高效益的基础上,…
    private bool IsOutdone(TimeMention? said, int basis) =>
        said is { } mention && basis >= mention.Span.End && !_text.AsSpan(mention.Span.End, Math.Min(LongestBasis, basis - mention.Span.End)).Contains(',');

    // 到2027年,建成站点800个,其中2024年80个。|回收率达到82%; 2015年,… in a review of 2011 to 2015: the year that a paragraph begins with
    // holds until another is said.
    private bool Opens(TextSpan paragraph, in TimeMention mention, in SectionFrame frame)
    {
        if (mention is not { IsInterval: false, Year: > 0, Month: 0 } || mention.Span.Start > paragraph.Start + 1 || mention.Span.End >= _text.Length || _text[mention.Span.End] != ',')
            return false;
        return frame.Status == IndicatorStatus.Target ? mention.Role == TimeRole.Until && mention.Year > _documentYear && _documentYear > 0
            : frame is { Status: IndicatorStatus.Achieved, HasInterval: true } && mention.Role == TimeRole.At && mention.Year == frame.To;
    }

    // 五年来,国民经济… : a span of years at the start of a sentence frames what follows in the paragraph.
    private bool OpensSentence(TimeMention mention) =>
        mention.Span.Start < 3 || _text[mention.Span.Start - 1] is '\n' or '。' or '\t' || mention.Span.End < _text.Length && _text[mention.Span.End] == ',';

    private NumberFinding ToFinding(Statement statement, OutlineSection section, IndicatorStatus status, string? period)
    {
        ref readonly WrittenQuantity quantity = ref statement.Quantity;
        return new NumberFinding(
            quantity.Span,
            quantity.Value,
            quantity.Upper,
            quantity.UnitText,
            statement.Name,
            // A name that 分别 distributes stands in no one piece.
            statement.NameSpan is { } span && _words.Of(span).SequenceEqual(statement.Name) ? span : null,
            statement.Action.Length > 0 ? statement.Action : null,
            statement.Kind,
            statement.Direction,
            statement.Bound,
            status,
            period,
            Words(statement.Segment.Scope),
            Words(statement.Segment.Baseline),
            _catalog.CodeOf(statement.Name, statement.Kind, quantity.Unit?.Dimension),
            statement.Sentence,
            section);
    }

    private string? Words(TextSpan? span) => span is { IsEmpty: false } s ? _words[s.Start..s.End] : null;
}
