namespace PolicyParse.Lexicon;

/// <summary>The families of numbering, the highest first as laws (立法技术规范) and GB/T 9704 nest them.</summary>
internal enum MarkerStyle
{
    /// <summary>第一编, 第一篇, 第一部分.</summary>
    Part,

    /// <summary>第一分编.</summary>
    SubPart,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>一、</summary>
    Han,

    /// <summary>（一）</summary>
    HanInBrackets,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicInBrackets,

    /// <summary>1）</summary>
    ArabicBeforeBracket,

    /// <summary>①</summary>
    Circled,

    /// <summary>附件1, 附录2: begins a part of its own.</summary>
    Annex,

    /// <summary>［1］: an entry of a glossary or of notes.</summary>
    Note,
}

/// <summary>How a numbering writes its number.</summary>
internal enum NumeralForm
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>十二</summary>
    Han,

    /// <summary>12</summary>
    Arabic,

    /// <summary>十二 or 12</summary>
    Either,

    /// <summary>⑫: one character with its punctuation.</summary>
    Enclosed,
}

/// <summary>A row of <see cref="HeadingShapes"/>: prefix, number and suffix, blanks allowed between them; all in folded text.</summary>
/// <param name="Example">A line that starts with the shape.</param>
/// <param name="CounterExample">A line that looks like it and does not, or is doubtful.</param>
internal sealed record HeadingShape(
    string Id,
    MarkerStyle Style,
    string Prefix,
    NumeralForm Numeral,
    string Suffix,
    string Example,
    string CounterExample,
    int LongestNumber = 3);

/// <summary>The shapes of numbering that policy documents use, tried in this order.</summary>
internal static class HeadingShapes
{
    public static readonly HeadingShape[] All =
    [
        new("part", MarkerStyle.Part, "第", NumeralForm.Either, "编", "第一编 总则", "第一编辑部负责组稿"),
        new("subpart", MarkerStyle.SubPart, "第", NumeralForm.Either, "分编", "第二分编 所有权", "第二分公司"),
        new("volume", MarkerStyle.Part, "第", NumeralForm.Either, "篇", "第一篇 总体要求", "第一篇文章发表于一九八七年"),
        new("division", MarkerStyle.Part, "第", NumeralForm.Either, "部分", "第一部分 工作回顾", "第一部分的规定同样适用"),
        new("chapter", MarkerStyle.Chapter, "第", NumeralForm.Either, "章", "第三章 监督管理", "第三章规定的程序"),
        new("section", MarkerStyle.Section, "第", NumeralForm.Either, "节", "第 二 节 用地保障", "第二节课后开展延时服务"),
        new("article", MarkerStyle.Article, "第", NumeralForm.Either, "条", "第六条之一 企业应当建立台账。", "第六条第一款规定的行为"),
        new("han.comma", MarkerStyle.Han, "", NumeralForm.Han, "、", "一、总体要求", "一、二、三产业协调发展"),
        new("han.dot", MarkerStyle.Han, "", NumeralForm.Han, ".", "二.主要任务", "二"),
        new("han.brackets", MarkerStyle.HanInBrackets, "(", NumeralForm.Han, ")", "( 一 )完善机制", "(一)至(三)项规定的条件"),
        new("han.enclosed", MarkerStyle.HanInBrackets, "", NumeralForm.Enclosed, "", "㈡加强监管", "㈱日立制作所"),
        new("arabic.dot", MarkerStyle.Arabic, "", NumeralForm.Arabic, ".", "1.加大财政投入。", "1.2亿元以上的项目"),
        new("arabic.comma", MarkerStyle.Arabic, "", NumeralForm.Arabic, "、", "12 、优化服务流程", "1、2号线同步开工"),
        new("arabic.enclosed", MarkerStyle.Arabic, "", NumeralForm.Enclosed, "", "⒊强化考核", "③强化考核"),
        new("arabic.brackets", MarkerStyle.ArabicInBrackets, "(", NumeralForm.Arabic, ")", "(1)申请表；", "(2020)第3号"),
        new("arabic.brackets.enclosed", MarkerStyle.ArabicInBrackets, "", NumeralForm.Enclosed, "", "⑵营业执照；", "⒉营业执照；"),
        new("arabic.bracket", MarkerStyle.ArabicBeforeBracket, "", NumeralForm.Arabic, ")", "2)身份证明；", "2020)号"),
        new("circled", MarkerStyle.Circled, "", NumeralForm.Enclosed, "", "①注册资本不低于500万元；", "㈠注册资本"),
        new("annex", MarkerStyle.Annex, "附件", NumeralForm.Either, "", "附件1", "附件所列的项目"),
        new("appendix", MarkerStyle.Annex, "附录", NumeralForm.Either, "", "附录2:竞价指引", "附录中的名词"),
        new("annex.table", MarkerStyle.Annex, "附表", NumeralForm.Either, "", "附表1 主要指标", "附表说明"),
        new("annex.bare", MarkerStyle.Annex, "附件", NumeralForm.None, "", "附件", "附件所列的项目"),
        new("appendix.bare", MarkerStyle.Annex, "附录", NumeralForm.None, "", "附录", "附录中的名词"),
        new("note", MarkerStyle.Note, "[", NumeralForm.Arabic, "]", "[1]一降三减:", "[2020]12号"),
        new("note.tortoise", MarkerStyle.Note, "〔", NumeralForm.Arabic, "〕", "〔3〕两新：", "〔2020〕12号"),
    ];

    /// <summary>True where some shape starts with <paramref name="c"/>.</summary>
    public static bool MayStart(char c) =>
        c is '第' or '(' or '附' or '[' or '〔' || Characters.IsDigit(c) || ChineseNumeral.IsNumeral(c) || EnclosedNumbers.IsEnclosed(c);
}
