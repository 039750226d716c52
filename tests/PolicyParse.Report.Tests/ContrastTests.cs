using System.Globalization;
using System.Text.RegularExpressions;
using PolicyParse.Report.Html;
using Xunit;

namespace PolicyParse.Report.Tests;

/// <summary>The colours of the style sheet hold WCAG 2.2 AA in light and in dark: 4.5 for text, 3 for what only draws.</summary>
public sealed partial class ContrastTests
{
    private static readonly Dictionary<string, (string Light, string Dark)> s_colours = Colour().Matches(Assets.Read("base.css"))
        .ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));

    public static TheoryData<string, string, double> Pairs { get; } = PairsToHold();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_colours_can_be_told_apart(string front, string back, double least)
    {
        Assert.InRange(Contrast(s_colours[front].Light, s_colours[back].Light), least, 21);
        Assert.InRange(Contrast(s_colours[front].Dark, s_colours[back].Dark), least, 21);
    }

    [Fact]
    public void Black_on_white_is_twenty_one() => Assert.Equal(21, Contrast("#000000", "#ffffff"), 3);

    private static TheoryData<string, string, double> PairsToHold()
    {
        var pairs = new TheoryData<string, string, double>();
        foreach (string back in (string[])["page", "paper", "raised", "hover", "accent-soft"])
        {
            pairs.Add("ink", back, 4.5);
            pairs.Add("muted", back, 4.5);
        }
        foreach (string own in (string[])["achieved", "target", "provision", "gap", "repair", "redaction"])
            pairs.Add(own, own + "-soft", 4.5);
        foreach (string drawn in (string[])["achieved-bar", "target-bar", "provision-bar", "focus", "edge", "accent"])
        {
            pairs.Add(drawn, "paper", 3);
            pairs.Add(drawn, "page", 3);
        }
        return pairs;
    }

    // WCAG 2.2, contrast ratio.
    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => 0.2126 * Linear(hex[1..3]) + 0.7152 * Linear(hex[3..5]) + 0.0722 * Linear(hex[5..7]);

    private static double Linear(string hex)
    {
        double c = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Colour();
}
