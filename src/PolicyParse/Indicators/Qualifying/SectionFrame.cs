namespace PolicyParse.Indicators.Qualifying;

/// <summary>What a section's heading, or else the document, says about the time and status of what stands in it.</summary>
/// <param name="Year">The year that a plain statement speaks of; 0 where nothing says.</param>
/// <param name="From">The first year of the interval that sums and averages take; 0 for none.</param>
/// <param name="To">The last year of that interval.</param>
/// <param name="Status">What a plain statement is.</param>
/// <param name="IsTold">True where a heading told the status.</param>
/// <param name="IsInPlan">True in a plan, whether it is the document or what the document forwards.</param>
/// <param name="NamesYear">True where the heading names the year beside the interval: 2025年和“十四五”时期工作回顾.</param>
internal readonly record struct SectionFrame(int Year, int From, int To, IndicatorStatus Status, bool NamesYear = false, bool IsTold = false, bool IsInPlan = false)
{
    public bool HasInterval => To > From && From > 0;
}
