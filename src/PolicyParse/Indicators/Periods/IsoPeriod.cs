using System.Globalization;

namespace PolicyParse.Indicators.Periods;

/// <summary>Years, dates and intervals as ISO 8601 writes them.</summary>
internal static class IsoPeriod
{
    private const int FirstWritten = 1900;

    // Nearly every year is one of these: they are written once, as are months and days.
    private static readonly string[] WrittenYears = [.. Enumerable.Range(FirstWritten, 201).Select(y => y.ToString("D4", CultureInfo.InvariantCulture))];
    private static readonly string[] TwoDigits = [.. Enumerable.Range(0, 100).Select(n => n.ToString("D2", CultureInfo.InvariantCulture))];

    /// <summary><c>2019</c>, or null where the year is unknown.</summary>
    public static string? Year(int year) => year > 0 ? Written(year) : null;

    /// <summary><c>2016/2020</c>.</summary>
    public static string Years(int from, int to) => string.Concat(Written(from), "/", Written(to));

    /// <summary><c>2019</c>, <c>2019-06</c> or <c>2020-04-23</c>; month and day are 0 where they are not told.</summary>
    public static string Date(int year, int month, int day) =>
        month == 0 ? Written(year) : day == 0 ? $"{Written(year)}-{TwoDigits[month]}" : $"{Written(year)}-{TwoDigits[month]}-{TwoDigits[day]}";

    private static string Written(int year) =>
        year - FirstWritten is >= 0 and < 201 and var kept ? WrittenYears[kept] : year.ToString("D4", CultureInfo.InvariantCulture);
}
