namespace PolicyParse;

/// <summary>What sort of thing a unit measures.</summary>
public enum Dimension
{
    /// <summary>Things counted, and plain numbers: 家, 项, 标箱.</summary>
    Count,

    /// <summary>People and visits: 人, 名, 人次.</summary>
    Person,

    /// <summary>Money in any currency: 元, 美元.</summary>
    Money,

    /// <summary>亩, 公顷, 平方米.</summary>
    Area,

    /// <summary>公里, 毫米.</summary>
    Length,

    /// <summary>吨, 斤, 微克.</summary>
    Mass,

    /// <summary>立方米, 升.</summary>
    Volume,

    /// <summary>千瓦时, 吨标准煤, 焦耳.</summary>
    Energy,

    /// <summary>Power and electric rating: 千瓦, 千伏安, 千伏.</summary>
    Power,

    /// <summary>年, 个月, 个工作日, 小时.</summary>
    Time,

    /// <summary>A part of a hundred: %, 成.</summary>
    Percent,

    /// <summary>个百分点, 基点.</summary>
    PercentagePoint,

    /// <summary>A part of a thousand: ‰.</summary>
    Permille,

    /// <summary>℃.</summary>
    Temperature,

    /// <summary>Mass or volume in a volume: 微克/立方米, ppm.</summary>
    Concentration,

    /// <summary>公里/小时.</summary>
    Speed,

    /// <summary>Storage and bandwidth: TB, Mbps.</summary>
    Data,

    /// <summary>Computing power: EFLOPS.</summary>
    Computing,

    /// <summary>A place in an order or a grade: 级.</summary>
    Rank,

    /// <summary>倍, 番.</summary>
    Multiple,

    /// <summary>One thing for each of another: 吨标准煤/万元, /10万.</summary>
    Ratio,

    /// <summary>Characters of a text: 字.</summary>
    Text,
}
