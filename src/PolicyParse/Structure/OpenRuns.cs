namespace PolicyParse.Structure;

/// <summary>The last numbers of the runs that may still go on, the innermost last, for each style of numbering.</summary>
internal readonly struct OpenRuns(int styles)
{
    private const int Most = 4;

    private readonly int[] _numbers = new int[styles * Most];
    private readonly int[] _counts = new int[styles];

    /// <summary>The last number of the innermost run; 0 where there is none.</summary>
    public int Last(int style) => _counts[style] == 0 ? 0 : _numbers[style * Most + _counts[style] - 1];

    /// <summary>True where a run around the innermost waits for <paramref name="number"/>.</summary>
    public bool HasOuter(int style, int number) => number > 1 && Find(style, number - 1) >= 0;

    /// <summary>Lets the run that waits for <paramref name="number"/> go on, or starts one.</summary>
    public void Add(int style, int number)
    {
        int at = number == 1 ? -1 : Find(style, number - 1);
        if (at >= 0)
        {
            _counts[style] = at + 1;
            _numbers[style * Most + at] = number;
            return;
        }
        if (number == 1 && _counts[style] == Most)
        {
            Array.Copy(_numbers, style * Most + 1, _numbers, style * Most, Most - 1);
            _counts[style]--;
        }
        if (number == 1 || _counts[style] == 0)
            _counts[style]++;
        _numbers[style * Most + _counts[style] - 1] = number;
    }

    private int Find(int style, int number)
    {
        for (int i = _counts[style] - 1; i >= 0; i--)
        {
            if (_numbers[style * Most + i] == number)
                return i;
        }
        return -1;
    }
}
