using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>Writes the members of a section and of what is in it.</summary>
internal static class SectionWriter
{
    public static void Write(Utf8JsonWriter json, Section section)
    {
        json.WriteText(Names.Id, section.Id);
        json.WriteString(Names.Kind, Words<SectionKind>.Of(section.Kind));
        json.WriteText(Names.Marker, section.Marker);
        json.WriteIfAny(Names.Number, section.Number);
        json.WriteNumber(Names.Level, section.Level);
        json.WriteText(Names.Title, section.Title);
        if (section.Heading is { } heading)
            json.WriteObject(Names.Heading, heading, Write);
        json.WriteSpan(Names.Span, section.Span);
        json.WriteList(Names.Paragraphs, section.Paragraphs, Write);
        json.WriteList(Names.Children, section.Children, Write);
    }

    private static void Write(Utf8JsonWriter json, HeadingText heading)
    {
        json.WriteText(Names.Text, heading.Text);
        json.WriteSpan(Names.Span, heading.Span);
    }

    private static void Write(Utf8JsonWriter json, Paragraph paragraph)
    {
        json.WriteText(Names.Text, paragraph.Text);
        json.WriteSpan(Names.Span, paragraph.Span);
        json.WriteList(Names.Points, paragraph.Points, Write);
    }

    private static void Write(Utf8JsonWriter json, Point point)
    {
        json.WriteText(Names.Marker, point.Marker);
        json.WriteText(Names.Title, point.Title);
        json.WriteSpan(Names.Span, point.Span);
    }
}
