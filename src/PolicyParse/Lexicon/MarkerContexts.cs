using System.Buffers;

namespace PolicyParse.Lexicon;

/// <summary>What the words behind a numbering say about it.</summary>
internal enum MarkerContext
{
    Accepted,
    Doubtful,
    Refused,
}

/// <summary>Tells a numbering from a cross reference, a coordination or a quantity by the words behind it.</summary>
internal static class MarkerContexts
{
    // 二、三线城市, 一、二季度, 三、四级: what coordinated ordinals count.
    private static readonly SearchValues<char> CoordinatedNouns = SearchValues.Create("产季线级类等期号环楼档审胎孩本批次");

    // 第三条规定的, 第三条第二款, 第三条、第四条
    private static readonly SearchValues<char> ReferenceGoesOn = SearchValues.Create("规第、,;。的之-—~》”)款项");

    // 第三条和第四条 or 第三条和谐劳动关系: a page may have lost the blank behind the number.
    private static readonly SearchValues<char> ReferenceMayGoOn = SearchValues.Create("所和及与或至到以中内");

    // 附件1所列项目 refers; 附件1重点项目清单 is a heading without its blank.
    private static readonly SearchValues<char> AnnexReference = SearchValues.Create("所中的和及与至或、,;。)》”-—规要内");

    // 第一篇文章, 第二节课, 第一部分的
    private static readonly SearchValues<char> OrdinalNoun = SearchValues.Create("规第、,;。的所和及与或至到之-—~》”)课文论点钟报辑中内列明");

    public static MarkerContext Judge(HeadingShape shape, string text, int i, int end)
    {
        if (i >= end)
            return shape.Style is NumberingStyle.Han or NumberingStyle.Arabic && shape.Suffix == "." ? MarkerContext.Doubtful : MarkerContext.Accepted;
        return shape.Style switch
        {
            NumberingStyle.Article => ReferenceMayGoOn.Contains(text[i]) ? MarkerContext.Doubtful : Refuse(ReferenceGoesOn.Contains(text[i])),
            NumberingStyle.Part or NumberingStyle.SubPart or NumberingStyle.Chapter or NumberingStyle.Section => Refuse(OrdinalNoun.Contains(text[i])),
            NumberingStyle.Han => JudgeHan(text, i, end),
            NumberingStyle.HanInBrackets or NumberingStyle.ArabicInBrackets => Refuse(text[i] is '至' or '-' or '—' or '~' || GoesOnBehindComma(text, i, end) || IsClauseWord(text, i, end)),
            NumberingStyle.Arabic or NumberingStyle.ArabicBeforeBracket => JudgeArabic(text, i, end),
            NumberingStyle.Annex when shape.Numeral == NumeralForm.None => Refuse(!(Characters.IsBlank(text[i]) || text[i] is ':' or '《')),
            NumberingStyle.Annex => Refuse(AnnexReference.Contains(text[i])),
            NumberingStyle.Note => Refuse(text[i] is '号' || Characters.IsDigit(text[i]) && FollowedByNumberSign(text, i, end)),
            _ => MarkerContext.Accepted,
        };
    }

    /// <summary>Skips what joins a numbering and its words: blanks, and the colon or comma behind 附件1 or （一）.</summary>
    public static int SkipJoint(HeadingShape shape, string text, int i, int end)
    {
        i = Blanks.Skip(text, i, end);
        bool joined = shape.Style is NumberingStyle.Annex or NumberingStyle.HanInBrackets or NumberingStyle.ArabicInBrackets or NumberingStyle.Circled;
        return joined && i < end && (text[i] is ':' or '、' or '.') ? Blanks.Skip(text, i + 1, end) : i;
    }

    private static MarkerContext JudgeHan(string text, int i, int end)
    {
        i = Blanks.Skip(text, i, end);
        if (i >= end)
            return MarkerContext.Accepted;
        int k = i;
        while (k < end && k - i < 6 && ChineseNumeral.IsNumeral(text[k]))
            k++;
        if (k > i && k < end && (text[k] == '、' || k == i + 1 && CoordinatedNouns.Contains(text[k])))
            return MarkerContext.Refused;
        return JudgeDigits(text, i, end);
    }

    private static MarkerContext JudgeArabic(string text, int i, int end)
    {
        if (i < end && Characters.IsDigit(text[i]))
            return JudgeDigits(text, i, end);
        i = Blanks.Skip(text, i, end);
        return i < end ? JudgeDigits(text, i, end) : MarkerContext.Accepted;
    }

    // 1.2025年主要工作 is a heading, 1.2亿元 hardly.
    private static MarkerContext JudgeDigits(string text, int i, int end)
    {
        int k = i;
        while (k < end && k - i < 5 && Characters.IsDigit(text[k]))
            k++;
        bool year = k - i == 4 && k < end && text[k] is '年' or '—' or '-' or '~' or '/';
        return k == i || year ? MarkerContext.Accepted : MarkerContext.Doubtful;
    }

    // （一）、（二）项
    private static bool GoesOnBehindComma(string text, int i, int end) =>
        text[i] is '、' or '和' or '及' or '或' && i + 1 < end && text[i + 1] == '(';

    // （一）项规定的, but （一）项目建设, （二）款项拨付
    private static bool IsClauseWord(string text, int i, int end) =>
        text[i] is '项' or '款' && !(i + 1 < end && text[i + 1] is '目' or '项');

    private static bool FollowedByNumberSign(string text, int i, int end)
    {
        while (i < end && Characters.IsDigit(text[i]))
            i++;
        return i < end && text[i] == '号';
    }

    private static MarkerContext Refuse(bool refused) => refused ? MarkerContext.Refused : MarkerContext.Accepted;
}
