using PolicyParse.Lexicon;

namespace PolicyParse.Indicators.Quantities;

/// <summary>Reads places in an order: 第9, 第四位, 首位, 榜首, 前三, 前10位. Ordinals (第十五届, 第一产业) are none.</summary>
internal static class RankReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out WrittenQuantity quantity)
    {
        ReadOnlySpan<char> rest = text[at..end];
        quantity = default;
        if (rest.StartsWith("首位") || rest.StartsWith("榜首"))
            return Ranked(text, at, at + 2, end, 1, false, out quantity);
        if (rest[0] is not ('第' or '前') || !NumberReader.TryRead(text, at + 1, end, out WrittenNumber number) || number.IsInexact || number.Value is < 1 or > 10000 || number.Value != Math.Truncate(number.Value))
            return false;
        int stop = number.Span.End;
        if (stop < end && text[stop] is '位' or '名')
            stop++;
        return Ranked(text, at, stop, end, number.Value, rest[0] == '前', out quantity);
    }

    private static bool Ranked(ReadOnlySpan<char> text, int start, int stop, int end, decimal value, bool upTo, out WrittenQuantity quantity)
    {
        var span = new TextSpan(start, stop);
        quantity = new WrittenQuantity(span, value, null, "位", null, QuantityForm.Rank, new WrittenNumber(span, value, 1, false, false, false, false), upTo);
        return stop >= end || EndsRank(text[stop..end]);
    }

    // Behind a place comes the end of the clause, or a word that goes on; a noun makes it an ordinal (第一产业, 前三季度).
    private static bool EndsRank(ReadOnlySpan<char> behind) =>
        !Characters.IsHan(behind[0]) && !char.IsAsciiLetterOrDigit(behind[0]) && behind[0] != '/'
        || behind[0] is '和' or '与' or '及' or '的' or '跃' or '升' or '至' or '到'
        || behind.StartsWith("前移") || behind.StartsWith("前进") || behind.StartsWith("提升") || behind.StartsWith("上升") || behind.StartsWith("提高") // 由第九位|前移到第七位
        || behind.StartsWith("以上") || behind.StartsWith("以内") || behind.StartsWith("左右");
}
