using PolicyParse.Cli.Batch.Inputs;

namespace PolicyParse.Cli.Batch.Outputs;

/// <summary>Which file, folder or stream each part of the output goes to.</summary>
/// <param name="Failures">Null where failures stand among the documents.</param>
/// <param name="FailuresPath">Their file, where it is one.</param>
/// <param name="Journal">Null where nothing is partial: standard output, a device.</param>
internal sealed record OutputPlaces(IOutput Documents, IOutput? Failures, string? FailuresPath, string? Journal)
{
    public static OutputPlaces Of(BatchOptions options, IInputs inputs)
    {
        bool isStream = options.Output is null || new OutputFile(options.Output).IsDevice;
        string? failures = options.Failures ?? (options.Format == OutputFormat.Ndjson || isStream ? null : Trimmed(options.Output!) + ".failures.ndjson");
        Check(options, inputs, failures);
        return new OutputPlaces(
            OpenDocuments(options, inputs, isStream),
            failures is not null ? new PartialFile(failures, keepEmpty: options.Failures is not null)
                : options.Format == OutputFormat.Ndjson ? null : new OpenOutput(Console.OpenStandardError()),
            failures,
            isStream ? null : Trimmed(options.Output!) + ".partial.journal");
    }

    private static IOutput OpenDocuments(BatchOptions options, IInputs inputs, bool isStream)
    {
        if (options.Output is null)
            return new OpenOutput(Console.OpenStandardOutput(), StandardOutput.IsAbandoned);
        if (isStream)
            return new OpenOutput(new FileStream(options.Output, FileMode.Open, FileAccess.Write));
        return options.Format == OutputFormat.Json ? new PartialFolder(Trimmed(options.Output), inputs.OutputName) : new PartialFile(options.Output, keepEmpty: true);
    }

    private static void Check(BatchOptions options, IInputs inputs, string? failures)
    {
        string?[] files = [options.Format == OutputFormat.Json ? null : options.Output, failures];
        foreach (string file in files.OfType<string>())
        {
            if (Directory.Exists(file))
                throw new ToolFailure(ExitCode.Failed, $"{file}: is a directory. Name a file in it.");
            if (inputs.Holds(Path.GetFullPath(file)))
                throw ToolFailure.WrongUse($"the output {file} is one of the inputs.");
        }
        if (options.Format == OutputFormat.Json && File.Exists(options.Output))
            throw ToolFailure.WrongUse($"{options.Output} is a file; many JSON files need a folder.");
    }

    // out/ and out are one folder; of . the full path has a name to append to.
    private static string Trimmed(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
