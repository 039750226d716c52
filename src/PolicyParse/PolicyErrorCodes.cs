namespace PolicyParse;

/// <summary>The codes of <see cref="PolicyError"/> and <see cref="PolicyParseException"/>. They are stable; a later version may add some.</summary>
public static class PolicyErrorCodes
{
    /// <summary>There is no such file or folder.</summary>
    public const string NotFound = "notFound";

    /// <summary>A folder was named as a document.</summary>
    public const string Directory = "directory";

    /// <summary>The permissions forbid the reading.</summary>
    public const string AccessDenied = "accessDenied";

    /// <summary>Reading failed: the disk, the network, the stream.</summary>
    public const string ReadFailed = "readFailed";

    /// <summary>The input is larger than <see cref="ParseManyOptions.MaxInputBytes"/>.</summary>
    public const string TooLarge = "tooLarge";

    /// <summary>The memory did not suffice for this document.</summary>
    public const string OutOfMemory = "outOfMemory";

    /// <summary>A fault of the library itself.</summary>
    public const string InternalError = "internalError";

    /// <summary>A line of NDJSON input that names no document.</summary>
    public const string InvalidLine = "invalidLine";

    /// <summary>A user dictionary or stop word list that is none.</summary>
    public const string InvalidWordList = "invalidWordList";

    /// <summary>No bytes, or no more than a byte order mark.</summary>
    public const string Empty = "empty";

    /// <summary>No text in any known encoding.</summary>
    public const string Binary = "binary";

    /// <summary>An image; its text needs OCR.</summary>
    public const string Image = "image";

    /// <summary>A zip, gzip, RAR, 7z or Zstandard archive.</summary>
    public const string Archive = "archive";

    /// <summary>A PDF file.</summary>
    public const string Pdf = "pdf";

    /// <summary>An OFD file.</summary>
    public const string Ofd = "ofd";

    /// <summary>An EPUB book.</summary>
    public const string Epub = "epub";

    /// <summary>An RTF file.</summary>
    public const string Rtf = "rtf";

    /// <summary>A Word document, old or new.</summary>
    public const string WordDocument = "wordDocument";

    /// <summary>A WPS document.</summary>
    public const string WpsDocument = "wpsDocument";

    /// <summary>An Excel workbook, old or new.</summary>
    public const string ExcelWorkbook = "excelWorkbook";

    /// <summary>A PowerPoint presentation, old or new.</summary>
    public const string Presentation = "presentation";

    /// <summary>An OpenDocument file.</summary>
    public const string OpenDocument = "openDocument";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } = Array.AsReadOnly([
        NotFound, Directory, AccessDenied, ReadFailed, TooLarge, OutOfMemory, InternalError, InvalidLine, InvalidWordList, Empty, Binary, Image,
        Archive, Pdf, Ofd, Epub, Rtf, WordDocument, WpsDocument, ExcelWorkbook, Presentation, OpenDocument,
    ]);
}
