namespace PolicyParse;

/// <summary>A well-known indicator, as an <see cref="IndicatorCatalog"/> lists it.</summary>
/// <param name="Id">Stable, camelCase: <c>gdp</c>, <c>urbanDisposableIncomePerCapita</c>. Becomes <see cref="Indicator.Code"/>.</param>
/// <param name="EnglishName">The name for readers of English.</param>
/// <param name="Names">The Chinese name and its variants, without scope and time: 地区生产总值, 国内生产总值, GDP.</param>
/// <param name="Theme">The field it belongs to: <c>nationalAccounts</c>, <c>employment</c>, <c>energy</c>.</param>
/// <param name="Dimension">What its level is measured in; its growth is always a percentage.</param>
public sealed record IndicatorCatalogEntry(string Id, string EnglishName, IReadOnlyList<string> Names, string Theme, Dimension Dimension);
