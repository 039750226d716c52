namespace PolicyParse.Report.Pages;

/// <summary>What a document goes by.</summary>
internal static class Titles
{
    public static string Of(PolicyDocument document) => document.Metadata.Title ?? document.Source.Name ?? "PolicyParse";
}
