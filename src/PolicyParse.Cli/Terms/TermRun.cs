using System.Buffers;
using System.Text;
using PolicyParse.Cli.Batch;
using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Progress;

namespace PolicyParse.Cli.Terms;

/// <summary>Many documents: read, parsed and counted in parallel, written as one table.</summary>
/// <param name="grouping">What documents are put together by; null for all together.</param>
/// <param name="top">The most terms of a group; null for all.</param>
internal sealed class TermRun(BatchOptions options, TermCounter counter, TermGrouping? grouping, int? top)
{
    private const int FailuresShown = 5;

    private readonly List<DocumentTerms> _documents = [];
    private Checkpoint _done;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        IInputs inputs = options.InputIsNdjson ? LineInputs.Of(options) : FileInputs.Of(options);
        OutputFile output = options.Output is { } path ? new OutputFile(path) : OutputFile.StandardOutput;
        if (!output.IsStandardOutput && inputs.Holds(Path.GetFullPath(output.Path)))
            throw ToolFailure.WrongUse($"the output {output.Path} is one of the inputs.");
        await ProgressView.Of(options, _done, inputs.Count).RunAsync(report => CountAsync(inputs, report, cancellationToken));
        await output.WriteAsync(Write);
        if (!options.Quiet)
            Report.Line($"{_done.Documents} documents, {_done.Failures} failures, {_documents.Sum(d => d.Counts.Total)} terms");
        return _done.Failures == 0 || options.AllowFailures ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task CountAsync(IInputs inputs, Action<Checkpoint> report, CancellationToken cancellationToken)
    {
        var many = new ParseManyOptions { MaxDegreeOfParallelism = options.Jobs, MaxInputBytes = options.MaxSize };
        IAsyncEnumerable<CountedDocument> counted = new PolicyParser().ParseManyAsync(
            inputs.ReadAsync(0, cancellationToken), result => CountedDocument.Of(result, counter, grouping == TermGrouping.Section), many, cancellationToken);
        await foreach (CountedDocument document in counted)
        {
            Take(document);
            report(_done);
        }
    }

    private void Take(CountedDocument document)
    {
        if (document.Terms is { } terms)
            _documents.Add(terms);
        else if (_done.Failures < FailuresShown)
            Report.Warning($"{document.Name}: {document.Error!.Message}");
        else if (_done.Failures == FailuresShown)
            Report.Line("… further failures are counted only");
        _done = _done with { Inputs = _done.Inputs + 1, Failures = _done.Failures + (document.Terms is null ? 1 : 0), InputBytes = _done.InputBytes + document.InputBytes };
    }

    private Task Write(Stream stream)
    {
        var buffer = new StreamBuffer(stream);
        if (options.ByteOrderMark)
            buffer.Write(Encoding.UTF8.Preamble);
        TermCsv.Write(buffer, new TermCorpus(_documents), grouping, top);
        buffer.Flush();
        return Task.CompletedTask;
    }
}
