using PolicyParse.Cli.Batch;
using PolicyParse.Cli.Batch.Inputs;
using PolicyParse.Cli.Batch.Outputs;
using PolicyParse.Cli.Batch.Progress;
using PolicyParse.Report;

namespace PolicyParse.Cli.Pages;

/// <summary>A folder with a page for each document, and an index page that leads to them and tells what failed.</summary>
internal sealed class PageFolder(BatchOptions options, PolicyReportOptions pages, FileInputs inputs)
{
    private const string IndexName = "index.html";

    private const int FailuresShown = 5;

    private readonly List<ReportIndexEntry> _entries = [];
    private readonly List<string> _failures = [];

    public static async Task<int> WriteAsync(BatchOptions options, PolicyReportOptions pages, CancellationToken cancellationToken)
    {
        try
        {
            return await new PageFolder(options, pages, FileInputs.Of(options)).WriteAsync(cancellationToken);
        }
        catch (DirectoryNotFoundException error)
        {
            throw new ToolFailure(ExitCode.Failed, $"{options.Output}: the folder does not exist. Create it first.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw ToolFailure.From(error, options.Output);
        }
    }

    private async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Output!));
        var folder = new PartialFolder(path, NameOf);
        Check(path, folder);
        folder.Begin(keep: -1);
        try
        {
            await ProgressView.Of(options, default, inputs.Count).RunAsync(report => WritePagesAsync(folder, report, cancellationToken));
            folder.Write(inputs.Count!.Value, ToBytes(stream => PolicyReport.WriteIndex(_entries, stream, pages)));
            folder.Complete();
        }
        catch
        {
            if (Directory.Exists(folder.PartialPath))
                Directory.Delete(folder.PartialPath, recursive: true);
            throw;
        }
        return Tell();
    }

    private async Task WritePagesAsync(PartialFolder folder, Action<Checkpoint> report, CancellationToken cancellationToken)
    {
        var parser = new PolicyParser(new PolicyParserOptions { IncludeRefused = options.IncludeRefused });
        var many = new ParseManyOptions { MaxDegreeOfParallelism = options.Jobs, MaxInputBytes = options.MaxSize };
        Checkpoint done = default;
        await foreach ((PolicyResult result, byte[] page) in parser.ParseManyAsync(inputs.ReadAsync(0, cancellationToken), Render, many, cancellationToken))
        {
            if (result.IsSuccess)
                folder.Write(_entries.Count, page);
            _entries.Add(Entry(result));
            done = done with { Inputs = done.Inputs + 1, Failures = done.Failures + (result.IsSuccess ? 0 : 1), InputBytes = done.InputBytes + result.InputBytes };
            report(done);
        }
    }

    private (PolicyResult Result, byte[] Page) Render(PolicyResult result) =>
        (result, result.IsSuccess ? ToBytes(stream => PolicyReport.Write(result.Document, stream, pages with { IndexPath = IndexPathFrom(result.Source.Id!) })) : []);

    private string IndexPathFrom(string input) =>
        Slashed(Path.GetRelativePath(Path.Join(".", Path.GetDirectoryName(inputs.OutputName(input))), IndexName));

    private ReportIndexEntry Entry(PolicyResult result)
    {
        if (result.IsSuccess)
            return ReportIndexEntry.Of(result.Document, Slashed(NameOf(_entries.Count)));
        string name = result.Source.Id ?? result.Source.Name ?? "(no name)";
        _failures.Add($"{name}: {result.Error.Message}");
        return ReportIndexEntry.Failed(name, result.Error.Message);
    }

    // 2019/hz.txt becomes 2019/hz.txt.html
    private string NameOf(int input) => input == inputs.Count ? IndexName : Path.ChangeExtension(inputs.OutputName(input), ".html");

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private static byte[] ToBytes(Action<Stream> page)
    {
        using var bytes = new MemoryStream();
        page(bytes);
        return bytes.ToArray();
    }

    private void Check(string path, PartialFolder folder)
    {
        if (File.Exists(path))
            throw ToolFailure.WrongUse($"{options.Output} is a file; several pages need a folder.");
        if (folder.Found > 0)
            throw new ToolFailure(ExitCode.Failed, $"{folder.PartialPath} is in the way. Move or delete it.");
        for (int i = 0; i < inputs.Count; i++)
        {
            if (NameOf(i).Equals(IndexName, StringComparison.OrdinalIgnoreCase))
                throw ToolFailure.WrongUse("the page of a document named index would stand in the place of the index page. Rename the document.");
            if (inputs.Holds(Path.Join(path, NameOf(i))))
                throw ToolFailure.WrongUse($"the output {Path.Join(options.Output, NameOf(i))} is one of the inputs.");
        }
    }

    private int Tell()
    {
        foreach (string failure in _failures.Take(FailuresShown))
            Cli.Report.Warning(failure);
        if (!options.Quiet)
            Cli.Report.Line($"{_entries.Count - _failures.Count} documents, {_failures.Count} failures: {Path.Join(options.Output, IndexName)}");
        return _failures.Count == 0 || options.AllowFailures ? ExitCode.Done : ExitCode.Failed;
    }
}
