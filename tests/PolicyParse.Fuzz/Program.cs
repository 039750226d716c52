using System.CommandLine;
using System.Runtime.CompilerServices;
using PolicyParse.Fuzz;

var seed = new Option<int>("--seed") { Description = "Repeats a run.", DefaultValueFactory = _ => 1 };
var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 1 };
var inputs = new Option<long>("--inputs") { Description = "How many inputs at most.", DefaultValueFactory = _ => long.MaxValue };
var findings = new Option<DirectoryInfo>("--findings") { Description = "Where inputs that show a fault are written.", DefaultValueFactory = _ => new DirectoryInfo("fuzz-findings") };
var file = new Argument<FileInfo>("file") { Description = "An input that a run wrote." };

var run = new Command("run", "Mutate texts and pages, guided by coverage; exit code 1 where something is found.") { seed, minutes, inputs, findings };
run.SetAction(line => Fuzz(line.GetValue(seed), TimeSpan.FromMinutes(line.GetValue(minutes)), line.GetValue(inputs), line.GetValue(findings)!));
var timed = new Option<bool>("--time") { Description = "Measure time instead of counting branches." };
var growth = new Command("growth", "Look for texts whose cost grows faster than their length.") { seed, minutes, timed };
growth.SetAction(line => Grow(line.GetValue(seed), TimeSpan.FromMinutes(line.GetValue(minutes)), line.GetValue(timed)));
var replay = new Command("replay", "Judge one input again.") { file };
replay.SetAction(line => Replay(FuzzInput.Load(line.GetRequiredValue(file).FullName)));
return new RootCommand("Fuzzes PolicyParse through its public entry points.") { run, growth, replay }.Parse(args).Invoke();

static int Fuzz(int seed, TimeSpan time, long inputs, DirectoryInfo findings)
{
    Library.UseCovered();
    return Loop();

    // Apart, so that the library is loaded only now that it is instrumented.
    [MethodImpl(MethodImplOptions.NoInlining)]
    int Loop() => new FuzzRun(seed, time, inputs, findings).Run() == 0 ? 0 : 1;
}

static int Grow(int seed, TimeSpan time, bool timed)
{
    if (timed)
        Library.UsePlain();
    else
        Library.UseCounted();
    return Hunt();

    [MethodImpl(MethodImplOptions.NoInlining)]
    int Hunt()
    {
        if (!timed)
            Meter.Attach();
        return new GrowthHunt(seed, time, timed ? Meter.Time : Meter.Work).Run() == 0 ? 0 : 1;
    }
}

static int Replay(FuzzInput input)
{
    Library.UsePlain();
    return Judge();

    [MethodImpl(MethodImplOptions.NoInlining)]
    int Judge()
    {
        Fault? fault = new Oracle().Judge(input);
        Console.WriteLine(fault is null ? $"Nothing wrong with {input}" : $"{fault.Key}\n{fault.Message}\n{input}");
        return fault is null ? 0 : 1;
    }
}
