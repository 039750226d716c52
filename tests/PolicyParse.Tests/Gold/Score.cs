namespace PolicyParse.Tests.Gold;

/// <summary>How much was found of what should be, and each difference in words.</summary>
internal sealed record Score(int Gold, int Found, int Right, IReadOnlyList<string> Differences)
{
    public double Precision => Ratio(Right, Found);

    public double Recall => Ratio(Right, Gold);

    public double F1 => Ratio(2 * Right, Gold + Found);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
