using System.Globalization;

namespace PolicyParse.Cli.Batch;

/// <summary>How far a run has come: what is counted, and how long the output was then.</summary>
/// <param name="Inputs">Inputs done, with a document or a failure.</param>
/// <param name="Failures">Those of them that failed.</param>
/// <param name="Indicators">Indicators in the documents.</param>
/// <param name="InputBytes">Bytes read.</param>
/// <param name="OutputLength">The output's length in bytes; 0 for a folder.</param>
/// <param name="FailuresLength">The failure report's length in bytes.</param>
internal readonly record struct Checkpoint(int Inputs, int Failures, long Indicators, long InputBytes, long OutputLength, long FailuresLength)
{
    public int Documents => Inputs - Failures;

    public Checkpoint Add(Rendering rendering, long outputLength, long failuresLength) => new(
        Inputs + 1, Failures + (rendering.Error is null ? 0 : 1), Indicators + rendering.Indicators, InputBytes + rendering.InputBytes, outputLength, failuresLength);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Inputs} {Failures} {Indicators} {InputBytes} {OutputLength} {FailuresLength}");

    public static bool TryParse(string line, out Checkpoint checkpoint)
    {
        checkpoint = default;
        string[] fields = line.Split(' ');
        long[] numbers = [.. fields.Select(f => long.TryParse(f, NumberStyles.None, CultureInfo.InvariantCulture, out long n) ? n : -1)];
        if (numbers is not [>= 0 and <= int.MaxValue, >= 0 and <= int.MaxValue, >= 0, >= 0, >= 0, >= 0])
            return false;
        checkpoint = new Checkpoint((int)numbers[0], (int)numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        return true;
    }
}
