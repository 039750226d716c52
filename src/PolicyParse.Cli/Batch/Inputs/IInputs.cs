namespace PolicyParse.Cli.Batch.Inputs;

/// <summary>The documents to parse, in an order that is the same in every run.</summary>
internal interface IInputs
{
    /// <summary>How many there are, where that is known before they are read.</summary>
    int? Count { get; }

    /// <param name="skip">How many to leave out at the start.</param>
    IAsyncEnumerable<PolicySource> ReadAsync(int skip, CancellationToken cancellationToken);

    /// <summary>What tells these inputs from others: names, sizes, times.</summary>
    IEnumerable<string> Describe();

    /// <summary>True where a file of this full path is read.</summary>
    bool Holds(string fullPath);

    /// <summary>The name of a document's own file in an output folder: no two documents have the same.</summary>
    string OutputName(int input);
}
