using System.Buffers;
using System.Globalization;
using System.Text;

namespace PolicyParse.Csv;

/// <summary>Writes fields and rows after RFC 4180, in UTF-8.</summary>
internal sealed class CsvWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private bool _inRow;

    public void Field(ReadOnlySpan<char> text)
    {
        if (_inRow)
            output.Write(","u8);
        _inRow = true;
        if (text.ContainsAny(NeedsQuotes))
            Quoted(text);
        else
            Encoding.UTF8.GetBytes(text, output);
    }

    public void Field<T>(T? number)
        where T : struct, ISpanFormattable
    {
        Span<char> digits = stackalloc char[64];
        int length = 0;
        number?.TryFormat(digits, out length, default, CultureInfo.InvariantCulture);
        Field(digits[..length]);
    }

    public void EndRow()
    {
        output.Write("\r\n"u8);
        _inRow = false;
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        output.Write("\""u8);
        for (int quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            Encoding.UTF8.GetBytes(text[..(quote + 1)], output);
            output.Write("\""u8);
            text = text[(quote + 1)..];
        }
        Encoding.UTF8.GetBytes(text, output);
        output.Write("\""u8);
    }
}
