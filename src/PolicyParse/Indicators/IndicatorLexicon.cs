using PolicyParse.Lexicon;

namespace PolicyParse.Indicators;

/// <summary>What a predicate says of its subject.</summary>
internal enum PredicateSense
{
    /// <summary>A change: 增长, 下降.</summary>
    Move,

    /// <summary>A change and the level it leads to: 提至, 增加到.</summary>
    Leads,

    /// <summary>A level: 达到, 为.</summary>
    Reach,

    /// <summary>A distance from another: 高于, 快于.</summary>
    Gap,

    /// <summary>The speed of a change: 涨幅, 增速.</summary>
    Rate,

    /// <summary>A place in an order: 位居.</summary>
    Rank,

    /// <summary>A better place in an order: 升至.</summary>
    RankUp,
}

/// <summary>A row of <c>predicates.tsv</c>.</summary>
internal readonly record struct Predicate(PredicateSense Sense, Direction Direction);

/// <summary>Where an action's verb may stand in its clause.</summary>
[Flags]
internal enum ActionPositions
{
    None = 0,

    /// <summary>It opens the clause: 新增企业2390家.</summary>
    Initial = 1,

    /// <summary>Between subject and object: 省市县选派科技副总1787名.</summary>
    Middle = 2,

    /// <summary>Right before the number: 安置房开工2612万平方米.</summary>
    Final = 4,

    /// <summary>Behind a counted noun it ends the noun: 12所大学|帮扶.</summary>
    EndsNoun = 8,
}

/// <summary>What sort of word stands before a name or a number and is no part of it.</summary>
internal enum OpenerSort
{
    /// <summary>其中, 以及.</summary>
    Connective,

    /// <summary>累计, 同比, 分别.</summary>
    Adverb,

    /// <summary>A verb that counts nothing: 实现, 带动.</summary>
    Light,

    /// <summary>Whose number it is: 全市.</summary>
    Scope,

    /// <summary>Among whom a place is counted: 全国城市.</summary>
    RankScope,
}

/// <summary>When a word ends the noun behind a quantity.</summary>
internal enum NounEnd
{
    /// <summary>Unless a noun's tail follows: 12个项目|运行, but 12个运行系统.</summary>
    Usual,

    /// <summary>Even before a noun's tail: 12家企业|参与|项目.</summary>
    Sure,

    /// <summary>Behind a noun only; at its beginning it is part of it: 12名选手|参赛, but 12名参赛选手.</summary>
    Late,
}

/// <summary>A row of <c>openers.tsv</c>.</summary>
/// <param name="Except">Words that begin like it and are names: 基本 but not 基本养老保险.</param>
internal readonly record struct Opener(OpenerSort Sort, string[] Except)
{
    /// <summary>True where <paramref name="words"/> begin with a name that only begins like the word.</summary>
    public bool IsExceptedAt(ReadOnlySpan<char> words)
    {
        foreach (string word in Except)
            if (words.StartsWith(word))
                return true;
        return false;
    }
}

/// <summary>All words that the indicator pass knows. Immutable.</summary>
internal sealed class IndicatorLexicon
{
    private IndicatorLexicon(IndicatorLexicon other, Units units, IReadOnlyList<WordDefinition> words)
    {
        Units = units;
        Predicates = other.Predicates.With(words.Where(w => w.Role != WordRole.Action).Select(w => KeyValuePair.Create(w.Text, ToPredicate(w))));
        Actions = other.Actions.With(words.Where(w => w.Role == WordRole.Action).Select(w => KeyValuePair.Create(w.Text, AnyPosition)));
        BoundsBefore = other.BoundsBefore;
        BoundsAfter = other.BoundsAfter;
        Openers = other.Openers;
        FirstVerbs = other.FirstVerbs;
        SecondVerbs = other.SecondVerbs;
        NounEnds = other.NounEnds;
        NounTails = other.NounTails;
        Heads = other.Heads;
        SharedNouns = other.SharedNouns;
    }

    private IndicatorLexicon()
    {
        Units = Units.Default;
        Predicates = Table("predicates.tsv", ["word", "sense", "direction", "example"], c => new Predicate(Parse<PredicateSense>(c[1]), Parse<Direction>(c[2])));
        List<string[]> bounds = LexiconTable.Read("bounds.tsv", "word", "side", "bound", "example");
        BoundsBefore = new WordTable<Bound>(bounds.Where(c => c[1] == "before").Select(c => KeyValuePair.Create(c[0], Parse<Bound>(c[2]))));
        BoundsAfter = new WordTable<Bound>(bounds.Where(c => c[1] == "after").Select(c => KeyValuePair.Create(c[0], Parse<Bound>(c[2]))));
        Actions = Table("actions.tsv", ["word", "positions", "example"], c => Positions(c[1]));
        List<string[]> joined = LexiconTable.Read("joinedverbs.tsv", "verb", "place", "example");
        FirstVerbs = new WordTable<bool>(joined.Where(c => c[1] == "first").Select(c => KeyValuePair.Create(c[0], true)));
        SecondVerbs = new WordTable<bool>(joined.Where(c => c[1] == "second").Select(c => KeyValuePair.Create(c[0], true)));
        Openers = Table("openers.tsv", ["word", "sort", "except", "example"], c => new Opener(Parse<OpenerSort>(c[1]), LexiconTable.Alternatives(c[2])));
        NounEnds = Table("nounends.tsv", ["word", "sure", "example"], c => c[1] == "yes" ? NounEnd.Sure : c[1] == "late" ? NounEnd.Late : NounEnd.Usual);
        NounTails = Table("nountails.tsv", ["word", "example"], _ => true);
        Heads = Table("heads.tsv", ["word", "example"], _ => true);
        SharedNouns = Table("sharednouns.tsv", ["word", "example"], _ => true);
    }

    private const ActionPositions AnyPosition = ActionPositions.Initial | ActionPositions.Middle | ActionPositions.Final;

    public static IndicatorLexicon Default { get; } = new();

    /// <summary>These words with more units and verbs; itself where there are none.</summary>
    /// <exception cref="ArgumentException">A unit or a verb is no word.</exception>
    public IndicatorLexicon With(IReadOnlyList<UnitDefinition> units, IReadOnlyList<WordDefinition> words)
    {
        for (int i = 0; i < words.Count; i++)
            Validate(words[i], i);
        return units.Count + words.Count == 0 ? this : new(this, units.Count == 0 ? Units : Units.With(units), words);
    }

    private static void Validate(WordDefinition? word, int row)
    {
        if (word?.Text is not { Length: >= 2 })
            throw OptionFault.At(nameof(PolicyParserOptions.AdditionalWords), row, word?.Text, "a word has at least two characters");
        if (word.Role == WordRole.Change == (word.Direction == Direction.None))
            throw OptionFault.At(nameof(PolicyParserOptions.AdditionalWords), row, word.Text, "a change goes up or down, and nothing else does");
    }

    private static Predicate ToPredicate(WordDefinition word) =>
        new(word.Role == WordRole.Change ? PredicateSense.Move : PredicateSense.Reach, word.Direction);

    public Units Units { get; }

    public WordTable<Predicate> Predicates { get; }

    public WordTable<Bound> BoundsBefore { get; }

    public WordTable<Bound> BoundsAfter { get; }

    public WordTable<ActionPositions> Actions { get; }

    /// <summary>Verbs whose work a second verb may go on with: 筹集|建设.</summary>
    public WordTable<bool> FirstVerbs { get; }

    /// <summary>Verbs that may go on with the work of a first: 盘活|利用.</summary>
    public WordTable<bool> SecondVerbs { get; }

    public WordTable<Opener> Openers { get; }

    /// <summary>Words that end the noun behind a quantity: 23家企业|被认定.</summary>
    public WordTable<NounEnd> NounEnds { get; }

    /// <summary>True where a word begins that no noun begins with.</summary>
    public bool EndsNounAt(ReadOnlySpan<char> text, int at) => NounEnds.StartingAt(text, at, text.Length, out NounEnd sort) > 0 && sort != NounEnd.Late;

    /// <summary>True where a noun's tail begins. One of one character must end the noun: 提升|县, but not 服务|县域特色产业.</summary>
    public bool IsNounTailAt(ReadOnlySpan<char> text, int at, int limit) =>
        NounTails.StartingAt(text, at, limit, out _) is > 0 and var length
        && (length > 1 || at + 1 >= limit || !Characters.IsHan(text[at + 1]) || text[at + 1] is '和' or '与' or '及' or '的' or '等');

    /// <summary>Nouns before which a verb is part of the noun: 飞灰处置|项目.</summary>
    public WordTable<bool> NounTails { get; }

    /// <summary>Nouns that say what is measured of a thing: 增加值, 死亡人数.</summary>
    public WordTable<bool> Heads { get; }

    /// <summary>Words that belong to the head behind them where several share it: 快递、电信|业务收入.</summary>
    public WordTable<bool> SharedNouns { get; }

    private static WordTable<T> Table<T>(string file, string[] columns, Func<string[], T> value) =>
        new(LexiconTable.Read(file, columns).Select(c => KeyValuePair.Create(c[0], value(c))));

    private static T Parse<T>(string cell)
        where T : struct, Enum => Enum.Parse<T>(cell, ignoreCase: true);

    private static ActionPositions Positions(string cell) =>
        (cell.Contains('i') ? ActionPositions.Initial : 0) | (cell.Contains('m') ? ActionPositions.Middle : 0) | (cell.Contains('f') ? ActionPositions.Final : 0) | (cell.Contains('e') ? ActionPositions.EndsNoun : 0);
}
