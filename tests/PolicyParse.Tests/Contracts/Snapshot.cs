using Xunit;

namespace PolicyParse.Tests.Contracts;

/// <summary>Compares with a checked-in file. A difference fails; nothing is rewritten but a copy under <c>artifacts/</c>.</summary>
internal static class Snapshot
{
    /// <param name="actual">What the code gives now.</param>
    /// <param name="path">The checked-in file, from the repository's root.</param>
    public static void Matches(string actual, string path)
    {
        string expected = File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : "";
        actual = actual.ReplaceLineEndings("\n");
        if (expected.ReplaceLineEndings("\n") == actual)
            return;
        string received = "artifacts/snapshots/" + Path.GetFileName(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(received))!);
        File.WriteAllText(Repository.PathOf(received), actual);
        Assert.Fail($"{path} differs: {FirstDifference(expected, actual)}\nIf the change is meant: cp {received} {path}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] old = expected.ReplaceLineEndings("\n").Split('\n'), now = actual.Split('\n');
        int line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
            line++;
        return $"line {line + 1}\n  was: {old.ElementAtOrDefault(line) ?? "(end)"}\n  now: {now.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
