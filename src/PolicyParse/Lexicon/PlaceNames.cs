using System.Collections.Frozen;

namespace PolicyParse.Lexicon;

/// <summary>Names of places by their shape: a province, a city, a county or district, in falling order (某省某市某区).</summary>
internal static class PlaceNames
{
    private const int LongestName = 9;

    private static readonly string[] Provinces =
    [
        "北京市", "天津市", "上海市", "重庆市", "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省",
        "河南省", "湖北省", "湖南省", "广东省", "海南省", "四川省", "贵州省", "云南省", "陕西省", "甘肃省", "青海省", "台湾省", "内蒙古自治区", "广西壮族自治区",
        "西藏自治区", "宁夏回族自治区", "新疆维吾尔自治区", "香港特别行政区", "澳门特别行政区",
    ];

    private static readonly string[] Endings = ["自治州", "自治县", "自治旗", "地区", "新区", "市", "县", "区", "州", "盟", "旗"];

    // Words that end like a place and are none: 国家市场监督管理总局, 全市, 超大城市, 示范区.
    private static readonly string[] NotNames =
    [
        "国家", "全国", "中国", "全省", "全市", "全县", "全区", "城市", "都市", "超市", "股市", "上市", "门市", "夜市", "集市", "省市", "县市", "地市", "各市", "各县", "各区",
        "我市", "我省", "我县", "我区", "本市", "本省", "本县", "本区", "市区", "城区", "园区", "社区", "地区", "新区", "景区", "校区", "山区", "库区", "灾区", "牧区", "林区", "辖区", "片区", "街区",
        "港区", "郊区", "开发区", "示范区", "试验区", "保护区", "先行区", "功能区", "自治区", "高新区", "示范县", "强市", "强县", "县区", "区县", "中心区", "保税区", "工业区", "合作区", "自贸区",
    ];

    private static readonly FrozenSet<char> NotInNames = "的于关各我促推与及为对把被让使到从向并等以".ToFrozenSet();

    /// <summary>Reads a name at <paramref name="start"/>, as far as it goes: 上海市嘉定区.</summary>
    public static bool TryRead(string text, int start, out int end)
    {
        end = start;
        while (end - start < 3 * LongestName && TryReadPart(text, end, out int partEnd))
            end = partEnd;
        return end > start;
    }

    private static bool TryReadPart(string text, int start, out int end)
    {
        foreach (string province in Provinces)
        {
            if (string.CompareOrdinal(text, start, province, 0, province.Length) == 0)
            {
                end = start + province.Length;
                return true;
            }
        }
        return TryReadShape(text, start, out end);
    }

    // Two to eight characters and an ending: 嘉定区, 延边朝鲜族自治州; XX市 where a name is redacted; 赵县, which are few.
    private static bool TryReadShape(string text, int start, out int end)
    {
        end = start;
        if (start + 1 < text.Length && text[start + 1] == '县' && Counties.IsPlace(text.AsSpan(start, 2)))
        {
            end = start + 2;
            return true;
        }
        for (int i = start; i < text.Length && i - start < LongestName; i++)
        {
            if (!(Characters.IsHan(text[i]) || text[i] is 'X' or 'x' or '*' or '×') || NotInNames.Contains(text[i]))
                return false;
            foreach (string ending in Endings)
            {
                int length = i - start;
                bool ends = length >= 2 && length <= (ending.Length == 1 ? 4 : 8) && string.CompareOrdinal(text, i, ending, 0, ending.Length) == 0;
                if (!ends)
                    continue;
                end = i + ending.Length;
                return IsName(text, start, end);
            }
        }
        return false;
    }

    private static bool IsName(string text, int start, int end)
    {
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        foreach (string word in NotNames)
        {
            if (name.EndsWith(word) && !(word == "新区" && name.Length == 4) && !(word == "地区" && name.Length >= 4) || name.StartsWith(word) && word.Length == 2 && name.Length > 2 && word[^1] is not '区')
                return false;
        }
        // 某市市场监督管理局 names no place behind the city.
        return text[start] is not ('市' or '县' or '区' or '省' or '直');
    }
}
