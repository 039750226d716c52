using System.Text;

namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Writes whole documents of about a wished length in characters, as plain text.</summary>
internal sealed class Writers
{
    // So many sentences of a report tell figures. One indicator in 63 characters is the result: that of the densest real reports.
    private const double Figures = 0.22;

    private readonly Dice _dice;
    private readonly Sentences _sentences;
    private readonly string _place;
    private readonly int _year;

    public Writers(int seed)
    {
        _dice = new Dice(seed);
        _sentences = new Sentences(_dice);
        _place = _dice.Pick(Wording.Places);
        _year = _dice.Between(2005, 2025);
    }

    /// <summary>A government work report: dense with figures, headings of two levels, run-in points.</summary>
    public string Report(int length)
    {
        var text = new StringBuilder($"{_place}政府工作报告\n\n——{_year}年{_dice.Between(1, 3)}月{_dice.Between(1, 28)}日在{_place}人民代表大会上\n\n各位代表：\n\n现在，我代表市人民政府，向大会报告工作，请予审议。\n\n");
        for (int part = 1; text.Length < length; part++)
        {
            text.Append($"{Numbering.Chinese(part)}、{(part == 1 ? $"{_year - 1}年工作回顾" : _sentences.Deed())}\n\n");
            for (int chapter = 1; chapter <= 6 && text.Length < length; chapter++)
                Chapter(text, chapter);
        }
        return text.ToString();
    }

    /// <summary>A notice: number, addressee, numbered measures, signature and date.</summary>
    public string Notice(int length)
    {
        string office = _place + _dice.Pick(Wording.Offices), subject = _dice.Pick(Wording.Subjects);
        var text = new StringBuilder($"{office}关于进一步做好{subject}工作的通知\n\n{_place[..1]}政发〔{_year}〕{_dice.Between(1, 120)}号\n\n各县（市、区）人民政府，各有关单位：\n\n为做好{subject}工作，现将有关事项通知如下：\n\n");
        for (int measure = 1; text.Length < length; measure++)
            text.Append($"{Numbering.Chinese(measure)}、{_sentences.Deed()}\n\n{_sentences.Paragraph(_dice.Between(80, 260), 0.25)}\n\n");
        return text.Append($"{office}\n\n{_year}年{_dice.Between(1, 12)}月{_dice.Between(1, 28)}日\n\n（此件公开发布）\n").ToString();
    }

    /// <summary>A regulation in Markdown: chapters, articles, items, fines and deadlines.</summary>
    public string Regulation(int length)
    {
        var text = new StringBuilder($"# {_place}{_dice.Pick(Wording.Subjects)}条例\n\n{_year}年{_dice.Between(1, 12)}月{_dice.Between(1, 28)}日{_place}人民代表大会常务委员会通过\n\n");
        for (int article = 1; text.Length < length; article++)
        {
            if (article % 9 == 1)
                text.Append($"## 第{Numbering.Chinese((article / 9) + 1)}章 {_dice.Pick(Wording.Subjects)}\n\n");
            text.Append($"第{Numbering.Chinese(article)}条 {Article()}\n\n");
        }
        return text.ToString();
    }

    private void Chapter(StringBuilder text, int number)
    {
        text.Append($"（{Numbering.Chinese(number)}）{_sentences.Deed()}\n\n");
        for (int paragraphs = _dice.Between(1, 4); paragraphs > 0; paragraphs--)
            text.Append(_dice.Chance(0.3) ? $"——{_sentences.Deed()}。" : "").Append(_sentences.Paragraph(_dice.Between(90, 420), Figures)).Append("\n\n");
    }

    private string Article() => _dice.Between(0, 3) switch
    {
        0 => $"{_dice.Pick(Wording.Parties)}应当{_dice.Pick(Wording.Duties)}，并{_dice.Pick(Wording.Duties)}。",
        1 => $"违反本条例规定的，由{_dice.Pick(Wording.Offices)}责令改正，处{_dice.Between(1, 9)}万元以上{_dice.Between(10, 50)}万元以下罚款；情节严重的，责令停业整顿。",
        2 => $"{_dice.Pick(Wording.Parties)}应当自收到申请之日起{_dice.Between(3, 60)}个工作日内作出决定；逾期的，应当说明理由。",
        _ => $"{_dice.Pick(Wording.Parties)}应当遵守下列规定：\n\n（一）{_dice.Pick(Wording.Duties)}；\n\n（二）{_dice.Pick(Wording.Duties)}；\n\n（三）{_dice.Pick(Wording.Duties)}。",
    };
}
