using System.Diagnostics;

namespace PolicyParse.Fuzz;

/// <summary>The loop: mutate, parse, judge, and keep what takes new branches.</summary>
internal sealed class FuzzRun(int seed, TimeSpan time, long inputs, DirectoryInfo findings)
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly Random _random = new(seed);
    private readonly Coverage _coverage = new();
    private readonly Oracle _oracle = new();
    private readonly List<FuzzInput> _queue = [];
    private readonly Dictionary<string, Fault> _faults = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _done, _refused;
    private (double Seconds, FuzzInput? Input) _slowest;
    private volatile FuzzInput? _current;
    private long _since;

    /// <summary>The number of different faults.</summary>
    public int Run()
    {
        using var watchdog = new Timer(_ => EndHang(), null, Hang, Hang / 4);
        foreach (FuzzInput input in Seeds.All().TakeWhile(_ => _watch.Elapsed < time))
            Try(input);
        var mutator = new Mutator(_random);
        while (_watch.Elapsed < time && _done < inputs)
        {
            Try(mutator.Mutate(Choose(), _queue));
            if (_done % 20000 == 0)
                Console.Error.WriteLine(Summary());
        }
        Console.WriteLine(Summary());
        Console.WriteLine($"Slowest: {_slowest.Seconds * 1000:0.000} ms for 1000 characters: {_slowest.Input?.ToString()[..Math.Min(200, _slowest.Input.ToString().Length)]}");
        return _faults.Count;
    }

    // What came last has been tried least.
    private FuzzInput Choose() => _queue[_random.Next(3) == 0 ? _queue.Count - 1 - _random.Next(Math.Min(50, _queue.Count)) : _random.Next(_queue.Count)];

    private void Try(FuzzInput input)
    {
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        _current = input;
        _coverage.Clear();
        PolicyDocument? document = _oracle.Parse(input, out Fault? fault);
        bool isNew = _coverage.IsNew();
        _done++;
        _refused += document is null ? 1 : 0;
        if (isNew)
            _queue.Add(input);
        if (document is not null)
            fault ??= _oracle.Check(input, document, thorough: _done % 16 == 0);
        if (fault is not null && _faults.TryAdd(fault.Key, fault))
            Report(input, fault);
        if (_done > 2000 && input.Text.Length > 500 && _oracle.Elapsed.TotalSeconds / input.Text.Length * 1000 is double seconds && seconds > _slowest.Seconds)
            _slowest = (seconds, input);
        _current = null;
    }

    private void Report(FuzzInput input, Fault fault)
    {
        FuzzInput small = Shrinker.Shrink(input, i => Judge(i)?.Key == fault.Key);
        findings.Create();
        string path = Path.Combine(findings.FullName, $"{_faults.Count:D3}-{seed}.json");
        small.Save(path);
        Console.WriteLine($"FAULT {fault.Key}\n  {Judge(small)?.Message ?? fault.Message}\n  {small}\n  {path}");
    }

    private Fault? Judge(FuzzInput input)
    {
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        return _oracle.Judge(input);
    }

    // An input that never ends cannot be caught from within.
    private void EndHang()
    {
        if (_current is not { } input || Stopwatch.GetElapsedTime(Volatile.Read(ref _since)) < Hang)
            return;
        findings.Create();
        string path = Path.Combine(findings.FullName, $"hang-{seed}.json");
        input.Save(path);
        Console.WriteLine($"FAULT hang\n  {input}\n  {path}");
        Environment.Exit(1);
    }

    private string Summary() => FormattableString.Invariant(
        $"{_watch.Elapsed:hh\\:mm\\:ss} {_done} inputs in {Environment.CpuUsage.TotalTime.TotalSeconds:0} s of processor time, {_refused} refused with a reason, {_coverage.Branches} branches, {_queue.Count} kept, {_faults.Count} faults");
}
