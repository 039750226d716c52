namespace PolicyParse.Indicators.Periods;

/// <summary>How a mention of time stands to the statement beside it.</summary>
internal enum TimeRole
{
    /// <summary>The statement holds then: 2019年, 全年.</summary>
    At,

    /// <summary>It holds at the end of it: 到2025年, 截至4月底.</summary>
    Until,

    /// <summary>It holds from then on: 1998年以来.</summary>
    Since,

    /// <summary>Where a move starts: 从1997年的7.4万亿元.</summary>
    Start,

    /// <summary>So many years, before or ahead as the section tells: 五年净增1860家.</summary>
    Lasting,

    /// <summary>What a number is compared with: 比上年, 较2020年.</summary>
    Comparand,

    /// <summary>It is part of a name, and dates no statement: 2035年远景目标, 第十四个五年规划.</summary>
    Named,
}

/// <summary>A mention of time in the text, resolved against the document's year as far as that is known.</summary>
/// <param name="Span">Its place, words such as 到 and 以来 included.</param>
/// <param name="Role">How it stands to the statement.</param>
/// <param name="Year">The first year; 0 where the context must tell (4月23日, 全年).</param>
/// <param name="ToYear">The last year; the same as <paramref name="Year"/> for one year.</param>
/// <param name="Month">The first month, or 0.</param>
/// <param name="ToMonth">The last month, or 0.</param>
/// <param name="Day">The first day, or 0.</param>
/// <param name="ToDay">The last day, or 0.</param>
internal readonly record struct TimeMention(TextSpan Span, TimeRole Role, int Year, int ToYear, int Month = 0, int ToMonth = 0, int Day = 0, int ToDay = 0)
{
    public bool IsInterval => ToYear > Year;

    /// <summary>ISO 8601, with <paramref name="contextYear"/> where the mention has no year of its own; null where neither knows.</summary>
    public string? ToIso(int contextYear)
    {
        int year = Year > 0 ? Year : contextYear;
        if (year <= 0)
            return null;
        int toYear = ToYear > 0 ? ToYear : year;
        string from = IsoPeriod.Date(year, Month, Day), to = IsoPeriod.Date(toYear, ToMonth, ToDay);
        return from == to ? from : from + "/" + to;
    }
}
