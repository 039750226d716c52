using PolicyParse.Cleaning;
using PolicyParse.Reading;
using Xunit;

namespace PolicyParse.Tests.Cleaning;

/// <summary>What tests of cleaning say: the words of the clean lines, and what was taken out.</summary>
internal static class Cleaned
{
    public static CleanText Text(string source) => TextCleaner.Clean(SourceReader.Read(source, null));

    public static CleanText Markdown(string source) => TextCleaner.Clean(SourceReader.Read(System.Text.Encoding.UTF8.GetBytes(source), "text.md"));

    public static string[] Lines(this CleanText text) => [.. text.Lines.Select(line => text.Words[line.Span.Start..line.Span.End])];

    public static string[] Rules(this CleanText text) => [.. text.Traces.Removed.Select(static r => r.Rule)];

    /// <summary>The lines are these, and no others.</summary>
    public static void Gives(string source, params string[] lines) => Assert.Equal(lines, Text(source).Lines());

    /// <summary>The lines stay as they are.</summary>
    public static void Keeps(params string[] lines) => Gives(string.Join('\n', lines), lines);
}
