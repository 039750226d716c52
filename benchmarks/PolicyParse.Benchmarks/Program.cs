using BenchmarkDotNet.Running;
using PolicyParse.Benchmarks;
using PolicyParse.Benchmarks.Commands;

if (args is ["corpus" or "ratios" or "--help", ..])
    return BenchmarkCommands.Create().Parse(args).Invoke();
BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
return 0;
