namespace PolicyParse.Cli;

/// <summary>An output as the user names it: a file's path, or <c>-</c> for standard output.</summary>
internal sealed record OutputFile(string Path)
{
    public static OutputFile StandardOutput { get; } = new("-");

    public bool IsStandardOutput => Path == "-";

    // A device or pipe (/dev/null, /dev/fd/3) must not be replaced by a file.
    public bool IsDevice => !OperatingSystem.IsWindows() && System.IO.Path.GetFullPath(Path).StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Writes the output as a whole: what stood in the file before stays until the new content is complete.</summary>
    /// <exception cref="ToolFailure">It cannot be written.</exception>
    public async Task WriteAsync(Func<Stream, Task> write)
    {
        try
        {
            if (IsStandardOutput)
                await WriteToStandardOutputAsync(write);
            else if (Directory.Exists(Path))
                throw new ToolFailure(ExitCode.Failed, $"{Path}: is a directory. Name a file in it.");
            else if (IsDevice)
                await WriteToAsync(Path, FileMode.Open, write);
            else
                await WriteAndRenameAsync(write);
        }
        catch (DirectoryNotFoundException error)
        {
            throw new ToolFailure(ExitCode.Failed, $"{Path}: the folder does not exist. Create it first.", error);
        }
        catch (Exception error)
        {
            throw ToolFailure.From(error, IsStandardOutput ? "standard output" : Path);
        }
    }

    private async Task WriteAndRenameAsync(Func<Stream, Task> write)
    {
        string partial = Path + ".partial";
        try
        {
            await WriteToAsync(partial, FileMode.Create, write);
            File.Move(partial, Path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private static async Task WriteToAsync(string path, FileMode mode, Func<Stream, Task> write)
    {
        await using var file = new FileStream(path, mode, FileAccess.Write);
        await write(file);
    }

    // UTF-8 whatever the console; the buffer spares one system call for each piece.
    private static async Task WriteToStandardOutputAsync(Func<Stream, Task> write)
    {
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        await write(output);
    }
}
