namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Writes sentences with and without figures.</summary>
internal sealed class Sentences(Dice dice)
{
    /// <summary>A paragraph of about so many characters.</summary>
    /// <param name="figures">How many of its sentences tell figures, from 0 to 1.</param>
    public string Paragraph(int length, double figures)
    {
        string paragraph = "";
        while (paragraph.Length < length)
            paragraph += dice.Chance(figures) ? Figures() : Prose();
        return paragraph;
    }

    public string Prose() => dice.Between(0, 2) switch
    {
        0 => $"{Deed()}，{Deed()}，{dice.Pick(Wording.Subjects)}{dice.Pick(Wording.Results)}。",
        1 => $"围绕{dice.Pick(Wording.Subjects)}和{dice.Pick(Wording.Subjects)}，{Deed()}，{dice.Pick(Wording.Results)}。",
        _ => $"{Deed()}、{Deed()}，{dice.Pick(Wording.Results)}。",
    };

    public string Deed() => dice.Pick(Wording.Verbs) + dice.Pick(Wording.Objects);

    private string Figures() => dice.Between(0, 7) switch
    {
        0 => $"全市{Level()}，增长{dice.Number(15)}%。",
        1 => Growths(),
        2 => $"{Work()}，{Work()}，{Work()}。",
        3 => $"{dice.Pick(Wording.Rates)}达到{dice.Number(100)}%，比上年提高{dice.Number(9)}个百分点，居全省第{dice.Between(1, 12)}位。",
        4 => $"力争到{dice.Between(2026, 2035)}年，{Level()}以上，{dice.Pick(Wording.Rates)}控制在{dice.Number(8)}%以内。",
        5 => $"{Deed()}，安排资金{dice.Number(90)}亿元，其中{dice.Pick(Wording.Subjects)}{dice.Number(40)}亿元，惠及{dice.Between(2, 90)}万余人。",
        6 => $"截至{dice.Between(1, 12)}月{dice.Between(1, 28)}日，{Work()}，完成年度任务的{dice.Number(100)}%。",
        _ => $"{Level()}，年均增长{dice.Between(3, 6)}%—{dice.Between(7, 9)}%，{dice.Pick(Wording.Results)}。",
    };

    // 甲、乙、丙分别增长1.2%、3.4%和5.6%。
    private string Growths()
    {
        int count = dice.Between(2, 4);
        IEnumerable<string> names = Enumerable.Range(0, count).Select(_ => dice.Pick(Wording.Indicators).Name);
        IEnumerable<string> rates = Enumerable.Range(1, count - 1).Select(_ => dice.Number(20) + "%");
        return $"{string.Join('、', names)}分别增长{string.Join('、', rates)}和{dice.Number(20)}%。";
    }

    private string Level()
    {
        (string name, string unit, int most) = dice.Pick(Wording.Indicators);
        return $"{name}达到{dice.Number(most)}{unit}";
    }

    private string Work()
    {
        (string verb, string name, string unit, int most) = dice.Pick(Wording.Works);
        return $"{verb}{name}{dice.Between(1, most)}{unit}";
    }
}
