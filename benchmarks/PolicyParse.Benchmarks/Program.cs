using BenchmarkDotNet.Running;
using PolicyParse.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(args);
