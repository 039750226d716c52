using System.Text;

namespace PolicyParse.Benchmarks.Corpus;

/// <summary>Texts that make a scan look further than it should: one thing over and over.</summary>
internal static class HostileTexts
{
    /// <summary>The name of each kind, and the piece it repeats.</summary>
    public static readonly IReadOnlyList<(string Name, string Piece)> Kinds =
    [
        ("digits", "1234567890"),
        ("Chinese digits", "一二三四五六七八九十"),
        ("open brackets", "（"),
        ("closed brackets", "）"),
        ("one marker", "一、"),
        ("one marker a line", "一、\n"),
        ("run-in markers", "一是"),
        ("one sentence of quantities", "增长5%，"),
        ("listed quantities", "5%、"),
        ("分别 with many members", ""),
        ("分别 again and again", "分别增长5%、6%，"),
        ("shared chains", "均达3500万、2300万人次"),
        ("years", "2019年"),
        ("swapped pairs", "德.建"),
        ("line feeds", "\n"),
        ("one word without an end", "发展"),
        ("table cells", "|1"),
        ("open tags", "<div>"),
        ("open quotes", "“《"),
    ];

    /// <summary>A text of a kind that is so many UTF-8 bytes long, or a little more.</summary>
    public static string Of((string Name, string Piece) kind, int bytes) =>
        kind.Piece.Length > 0 ? Repeated(kind.Piece, bytes) : Respectively(bytes);

    public static string Repeated(string piece, int bytes)
    {
        int count = (bytes / Encoding.UTF8.GetByteCount(piece)) + 1;
        return new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
    }

    // 甲业、乙业、…分别增长1%、2%、…: 18 bytes a member.
    private static string Respectively(int bytes)
    {
        int members = bytes / 18;
        return new StringBuilder().Insert(0, "丙产业、", members).Append("分别增长").Insert(4 * members + 4, "12%、", members).ToString();
    }
}
