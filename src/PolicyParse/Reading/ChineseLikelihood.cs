using System.Collections.Frozen;
using PolicyParse.Lexicon;

namespace PolicyParse.Reading;

/// <summary>How much a reading of some bytes looks like Chinese text.</summary>
internal static class ChineseLikelihood
{
    // The commonest characters of running and of official Chinese, in both scripts.
    private const string CommonCharacters =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严" +
        "這個國時來們對會發動過說產種後學經進著電裡現實兩體機當點從業應開還間樣與關線內數質氣變條沒結解問軍題黨員總設長頭資邊級圖統較將組見計別論運農區強決戰則處給門規熱領東導壓爭濟階術極聯認權證單風車務萬達積議聲報類離華張馬節話許廣記織裝觀書復兒際驗連斷難備辦習響約勞團歷構稱準維劃選標寫親層片專狀廠識適屬圓調滿縣參紅細聽該鐵價嚴條例規定財稅";

    private static readonly FrozenSet<char> Common = CommonCharacters.ToFrozenSet();

    /// <summary>True for one of the thousand commonest characters.</summary>
    public static bool IsCommon(char c) => Common.Contains(c);

    /// <summary>From about 1 for plain Chinese down to below -1 for what is no text.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        int wide = 0;
        double score = 0;
        foreach (char c in text)
        {
            wide += c >= 0x80 ? 1 : 0;
            score += Weight(c);
        }
        return score / Math.Max(1, wide);
    }

    private static double Weight(char c) => c switch
    {
        '\t' or '\n' or '\r' or '\f' => 0,
        < ' ' => -4,
        < '\u0080' => 0,
        '\uFFFD' => -4,
        '，' or '。' or '、' or '：' or '；' or '（' or '）' or '《' or '》' or '“' or '”' or '\u3000' or '〔' or '〕' or '％' => 1,
        (>= '０' and <= '９') => 1,
        _ when Common.Contains(c) => 1,
        _ when Characters.IsHan(c) => 0,
        _ => -1,
    };
}
