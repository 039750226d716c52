using System.Globalization;
using System.Text;
using PolicyParse.Assembling;
using PolicyParse.Cleaning;
using PolicyParse.Indicators;
using PolicyParse.Metadata;
using PolicyParse.Reading;
using PolicyParse.Structure;

namespace PolicyParse.Tests.Specs;

/// <summary>What the list items above a case say of the document that its text stands in.</summary>
internal sealed record SpecContext(string? Under = null, string? Genre = null, string? Year = null, string? Date = null, string? Region = null)
{
    private static readonly PolicyParserOptions Options = new() { IncludeRefused = true };

    public SpecContext With(string key, string value) => key switch
    {
        "under" => this with { Under = value },
        "genre" => this with { Genre = value },
        "year" => this with { Year = value },
        "date" => this with { Date = value },
        "region" => this with { Region = value },
        _ => throw new FormatException($"there is no context '{key}'"),
    };

    /// <summary>The pipeline of <see cref="PolicyParser"/>, with the metadata that the case gives.</summary>
    public PolicyDocument Parse(string text, string language)
    {
        string whole = Under is null ? text : Under + "\n" + text;
        SourceText source = language switch
        {
            "html" => SourceReader.Read(Encoding.UTF8.GetBytes(whole), "page.html"),
            "markdown" => SourceReader.Read(Encoding.UTF8.GetBytes(whole), "document.md"),
            _ => SourceReader.Read(whole, name: null),
        };
        Outline outline = OutlineBuilder.Build(TextCleaner.Clean(source));
        DocumentMetadata metadata = Known(MetadataReader.Read(outline));
        return DocumentAssembler.Assemble(outline, metadata, IndicatorExtractor.Extract(outline, metadata, IndicatorLexicon.Default, Options), Options);
    }

    private DocumentMetadata Known(DocumentMetadata read) => read with
    {
        Genre = Genre is null ? read.Genre : Enum.Parse<Genre>(Genre, ignoreCase: true),
        Year = Year is null ? read.Year : int.Parse(Year, CultureInfo.InvariantCulture),
        Date = Date ?? read.Date,
        Region = Region ?? read.Region,
    };
}
