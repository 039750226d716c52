using System.IO.Compression;
using System.Text;
using Xunit;

namespace PolicyParse.Tests.Reading;

public sealed class FileSignatureTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("word/document.xml", "wordDocument", ".docx")]
    [InlineData("xl/workbook.xml", "excelWorkbook", ".xlsx")]
    [InlineData("ppt/presentation.xml", "presentation", ".pptx")]
    [InlineData("OFD.xml", "ofd", "OFD")]
    [InlineData("a.txt", "archive", "zip")]
    public void A_zip_is_named_by_what_is_in_it(string entry, string code, string named) => Refuses(Zip(entry), code, named);

    [Theory]
    [InlineData("WordDocument", "wordDocument", ".doc")]
    [InlineData("WpsDocument", "wpsDocument", ".wps")]
    [InlineData("Workbook", "excelWorkbook", ".xls")]
    public void An_Office_file_is_named_by_its_streams(string stream, string code, string named) =>
        Refuses([.. Compound, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)], code, named);

    [Fact]
    public void A_PDF_file_is_named_with_the_way_to_its_text() => Refuses("%PDF-1.7\n%âãÏÓ"u8.ToArray(), "pdf", "pdftotext");

    [Fact]
    public void An_RTF_file_is_named() => Refuses("{\\rtf1\\ansi 通知}"u8.ToArray(), "rtf", "RTF");

    [Fact]
    public void Pictures_are_named()
    {
        Refuses([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "image", "PNG");
        Refuses([0xFF, 0xD8, 0xFF, 0xE0, 0x00], "image", "JPEG");
        Refuses("GIF89a\u0001\u0000"u8.ToArray(), "image", "GIF");
    }

    [Fact]
    public void Nothing_is_no_document()
    {
        Refuses([], "empty", "empty");
        Refuses([0xEF, 0xBB, 0xBF], "empty", "byte order mark");
    }

    [Fact]
    public void Random_bytes_are_no_text()
    {
        byte[] bytes = new byte[4000];
        new Random(7).NextBytes(bytes);
        Refuses(bytes, "binary", "encoding");
        Refuses([.. Enumerable.Repeat((byte)0xFF, 100)], "binary", "encoding");
        Refuses(new byte[100], "binary", "encoding");
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData("((((((((((")]
    [InlineData("。")]
    [InlineData(" \r\n\t")]
    [InlineData("PK方案的通知")]
    [InlineData("BM指标完成情况：增长6%")]
    [InlineData("MZ乡工作总结")]
    [InlineData("%PD报告")]
    public void Strange_text_is_text(string text) => Assert.Equal(text, new PolicyParser().Parse(Encoding.UTF8.GetBytes(text)).Text);

    private static void Refuses(byte[] bytes, string code, string named)
    {
        var error = Assert.Throws<PolicyParseException>(() => new PolicyParser().Parse(bytes, "a.txt"));
        Assert.Equal(code, error.Code);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static byte[] Zip(string entry)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
            archive.CreateEntry(entry);
        return stream.ToArray();
    }
}
