namespace PolicyParse.Lexicon;

/// <summary>A row of <see cref="HeadingShapes"/>: prefix, number and suffix, blanks allowed between them; all in folded text.</summary>
/// <param name="Example">A line that starts with the shape.</param>
/// <param name="CounterExample">A line that looks like it and does not, or is doubtful.</param>
internal sealed record HeadingShape(
    string Id,
    NumberingStyle Style,
    string Prefix,
    NumeralForm Numeral,
    string Suffix,
    string Example,
    string CounterExample,
    int LongestNumber = 3)
{
    /// <summary>True where the prefix and the number are read alike.</summary>
    public bool OpensAs(HeadingShape other) =>
        Prefix == other.Prefix && Numeral == other.Numeral && LongestNumber == other.LongestNumber && (Numeral != NumeralForm.Enclosed || Style == other.Style);

    /// <summary>True where a line of the shape may start with <paramref name="c"/>.</summary>
    public bool MayStart(char c) => Prefix.Length > 0 ? Prefix[0] == c : Numeral switch
    {
        NumeralForm.Han => ChineseNumeral.IsNumeral(c),
        NumeralForm.Arabic => Characters.IsDigit(c),
        NumeralForm.Either => ChineseNumeral.IsNumeral(c) || Characters.IsDigit(c),
        NumeralForm.Enclosed => EnclosedNumbers.Read(c, Style) > 0,
        _ => false,
    };
}

/// <summary>The shapes of numbering that policy documents use, tried in this order.</summary>
internal sealed class HeadingShapes
{
    private static readonly string Numerals = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c)
        .Where(static c => Characters.IsDigit(c) || ChineseNumeral.IsNumeral(c) || EnclosedNumbers.IsEnclosed(c)));

    private readonly CharIndex<(char Start, HeadingShape Shape)> _byStart;

    private HeadingShapes(HeadingShape[] own, HeadingShape[] others)
    {
        Own = own;
        All = [.. own, .. others];
        _byStart = new CharIndex<(char Start, HeadingShape)>(All.SelectMany(ToStarts), static row => row.Start);
    }

    public static HeadingShapes Default { get; } = new([],
    [
        new("part", NumberingStyle.Part, "第", NumeralForm.Either, "编", "第一编 总则", "第一编辑部负责组稿"),
        new("subpart", NumberingStyle.SubPart, "第", NumeralForm.Either, "分编", "第二分编 所有权", "第二分公司"),
        new("volume", NumberingStyle.Part, "第", NumeralForm.Either, "篇", "第一篇 总体要求", "第一篇文章发表于一九八七年"),
        new("division", NumberingStyle.Part, "第", NumeralForm.Either, "部分", "第一部分 工作回顾", "第一部分的规定同样适用"),
        new("chapter", NumberingStyle.Chapter, "第", NumeralForm.Either, "章", "第三章 监督管理", "第三章规定的程序"),
        new("section", NumberingStyle.Section, "第", NumeralForm.Either, "节", "第 二 节 用地保障", "第二节课后开展延时服务"),
        new("article", NumberingStyle.Article, "第", NumeralForm.Either, "条", "第六条之一 企业应当建立台账。", "第六条第一款规定的行为"),
        new("han.comma", NumberingStyle.Han, "", NumeralForm.Han, "、", "一、总体要求", "一、二、三产业协调发展"),
        new("han.dot", NumberingStyle.Han, "", NumeralForm.Han, ".", "二.主要任务", "二"),
        new("han.brackets", NumberingStyle.HanInBrackets, "(", NumeralForm.Han, ")", "( 一 )完善机制", "(一)至(三)项规定的条件"),
        new("han.enclosed", NumberingStyle.HanInBrackets, "", NumeralForm.Enclosed, "", "㈡加强监管", "㈱日立制作所"),
        new("arabic.dot", NumberingStyle.Arabic, "", NumeralForm.Arabic, ".", "1.加大财政投入。", "1.2亿元以上的项目"),
        new("arabic.comma", NumberingStyle.Arabic, "", NumeralForm.Arabic, "、", "12 、优化服务流程", "1、2号线同步开工"),
        new("arabic.enclosed", NumberingStyle.Arabic, "", NumeralForm.Enclosed, "", "⒊强化考核", "③强化考核"),
        new("arabic.brackets", NumberingStyle.ArabicInBrackets, "(", NumeralForm.Arabic, ")", "(1)申请表；", "(2020)第3号"),
        new("arabic.brackets.enclosed", NumberingStyle.ArabicInBrackets, "", NumeralForm.Enclosed, "", "⑵营业执照；", "⒉营业执照；"),
        new("arabic.bracket", NumberingStyle.ArabicBeforeBracket, "", NumeralForm.Arabic, ")", "2)身份证明；", "2020)号"),
        new("circled", NumberingStyle.Circled, "", NumeralForm.Enclosed, "", "①注册资本不低于500万元；", "㈠注册资本"),
        new("annex", NumberingStyle.Annex, "附件", NumeralForm.Either, "", "附件1", "附件所列的项目"),
        new("appendix", NumberingStyle.Annex, "附录", NumeralForm.Either, "", "附录2:竞价指引", "附录中的名词"),
        new("annex.table", NumberingStyle.Annex, "附表", NumeralForm.Either, "", "附表1 主要指标", "附表说明"),
        new("annex.bare", NumberingStyle.Annex, "附件", NumeralForm.None, "", "附件", "附件所列的项目"),
        new("appendix.bare", NumberingStyle.Annex, "附录", NumeralForm.None, "", "附录", "附录中的名词"),
        new("note", NumberingStyle.Note, "[", NumeralForm.Arabic, "]", "[1]一降三减:", "[2020]12号"),
        new("note.tortoise", NumberingStyle.Note, "〔", NumeralForm.Arabic, "〕", "〔3〕两新：", "〔2020〕12号"),
    ]);

    /// <summary>Those that the options add.</summary>
    public HeadingShape[] Own { get; }

    public HeadingShape[] All { get; }

    /// <summary>These shapes behind those of the options; itself where there are none.</summary>
    /// <exception cref="ArgumentException">A row is no shape, or does not read its example.</exception>
    public HeadingShapes With(IReadOnlyList<HeadingDefinition> additional) =>
        additional.Count == 0 ? this : new([.. additional.Select(HeadingShapeReader.Read)], All);

    /// <summary>The shapes that a line may have that starts with <paramref name="c"/>, in their order.</summary>
    public ReadOnlySpan<(char Start, HeadingShape Shape)> Under(char c) => _byStart.Under(c);

    private static IEnumerable<(char, HeadingShape)> ToStarts(HeadingShape shape) =>
        (shape.Prefix.Length > 0 ? shape.Prefix[..1] : Numerals).Where(shape.MayStart).Select(c => (c, shape));
}
