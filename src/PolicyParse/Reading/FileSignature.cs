namespace PolicyParse.Reading;

/// <summary>Files that are no text, told by their first bytes, and how to turn each into text.</summary>
internal static class FileSignature
{
    private const string SaveAsText = "open it and save it as plain text or as a web page, then parse that";

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly (byte[] Bytes, string Code, string What, string ToDo)[] Rows =
    [
        ("%PDF-"u8.ToArray(), "pdf", "a PDF file", "extract its text first, for example with `pdftotext -layout FILE.pdf FILE.txt`, then parse that"),
        ("{\\rtf"u8.ToArray(), "rtf", "an RTF file", SaveAsText),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A], "image", "a PNG image", "recognise its text with an OCR program first"),
        ([0xFF, 0xD8, 0xFF], "image", "a JPEG image", "recognise its text with an OCR program first"),
        ("GIF8"u8.ToArray(), "image", "a GIF image", "recognise its text with an OCR program first"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], "image", "a TIFF image", "recognise its text with an OCR program first"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], "image", "a TIFF image", "recognise its text with an OCR program first"),
        ([0x1F, 0x8B, 0x08], "archive", "a gzip archive", "unpack it and parse the files in it"),
        ("Rar!\u001A\u0007"u8.ToArray(), "archive", "a RAR archive", "unpack it and parse the files in it"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "archive", "a 7z archive", "unpack it and parse the files in it"),
        ([0x28, 0xB5, 0x2F, 0xFD], "archive", "a Zstandard archive", "unpack it and parse the files in it"),
        ("MZ\u0090\0"u8.ToArray(), "binary", "a program", "give the document's text or page instead"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "binary", "a program", "give the document's text or page instead"),
        ("SQLite format 3\0"u8.ToArray(), "binary", "a database", "export the document as text first"),
    ];

    // What a zip or a compound file is, told by names inside; the first that is found.
    private static readonly (byte[] Mark, string Code, string What, string ToDo)[] ZipRows =
    [
        ("word/"u8.ToArray(), "wordDocument", "a Word document (.docx)", SaveAsText),
        ("xl/"u8.ToArray(), "excelWorkbook", "an Excel workbook (.xlsx)", "export its sheets as text (CSV) first"),
        ("ppt/"u8.ToArray(), "presentation", "a presentation (.pptx)", SaveAsText),
        ("mimetypeapplication/vnd.oasis.opendocument"u8.ToArray(), "openDocument", "an OpenDocument file", SaveAsText),
        ("OFD.xml"u8.ToArray(), "ofd", "an OFD file", "open it in an OFD reader and export its text first"),
        ("mimetypeapplication/epub"u8.ToArray(), "epub", "an EPUB book", "unpack it and parse the pages in it"),
    ];

    private static readonly (byte[] Mark, string Code, string What, string ToDo)[] CompoundRows =
    [
        (Wide("WpsDocument"), "wpsDocument", "a WPS document (.wps)", SaveAsText),
        (Wide("WordDocument"), "wordDocument", "a Word document (.doc)", SaveAsText),
        (Wide("Workbook"), "excelWorkbook", "an Excel workbook (.xls)", "export its sheets as text (CSV) first"),
        (Wide("PowerPoint Document"), "presentation", "a presentation (.ppt)", SaveAsText),
    ];

    /// <exception cref="PolicyParseException">The bytes are empty or a file of another kind.</exception>
    public static void ThrowIfNoText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            throw new PolicyParseException("empty", "The input is empty; give a document's text or page.");
        if (bytes.StartsWith(Zip))
            throw Error(bytes, ZipRows, ("archive", "a zip archive", "unpack it and parse the files in it"));
        if (bytes.StartsWith(Compound))
            throw Error(bytes, CompoundRows, ("wordDocument", "a Word, WPS or other Office document", SaveAsText));
        foreach ((byte[] start, string code, string what, string toDo) in Rows)
        {
            if (bytes.StartsWith(start))
                throw Error(code, what, toDo);
        }
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
            throw Error("image", "a WebP image", "recognise its text with an OCR program first");
        if (bytes.StartsWith("BM"u8) && bytes.Length > 14 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0)
            throw Error("image", "a BMP image", "recognise its text with an OCR program first");
    }

    private static PolicyParseException Error(ReadOnlySpan<byte> bytes, (byte[] Mark, string Code, string What, string ToDo)[] rows, (string Code, string What, string ToDo) otherwise)
    {
        foreach ((byte[] mark, string code, string what, string toDo) in rows)
        {
            if (bytes.IndexOf(mark) >= 0)
                return Error(code, what, toDo);
        }
        return Error(otherwise.Code, otherwise.What, otherwise.ToDo);
    }

    private static PolicyParseException Error(string code, string what, string toDo) => new(code, $"The input is {what}, not text: {toDo}.");

    private static byte[] Wide(string name) => System.Text.Encoding.Unicode.GetBytes(name);
}
