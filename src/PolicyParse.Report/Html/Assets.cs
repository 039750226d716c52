using System.Security.Cryptography;
using System.Text;

namespace PolicyParse.Report.Html;

/// <summary>The files that are embedded beside the program.</summary>
internal static class Assets
{
    /// <summary>A file's text, its lines ended by LF: as a browser sees it when it checks the hash.</summary>
    public static string Read(string name)
    {
        using Stream stream = typeof(Assets).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        return new StreamReader(stream, Encoding.UTF8).ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Several files, one behind the other.</summary>
    public static string Join(params ReadOnlySpan<string> names)
    {
        var all = new StringBuilder();
        foreach (string name in names)
            all.Append(Read(name));
        return all.ToString();
    }

    /// <summary>The hash by which a content security policy knows an inline style or script (CSP Level 3, hash-source).</summary>
    public static string HashSource(string inline) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";
}
