namespace PolicyParse.Report.Html;

/// <summary>The address of one page as another links to it.</summary>
internal static class PageLink
{
    /// <param name="path">Relative, its folders parted by <c>/</c>, not encoded.</param>
    // The dot in front keeps a folder called "javascript:" from being a scheme.
    public static string To(string path) => "./" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
