using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>Writes a document as the contract says, member by member: many times as fast as the serializer, which still reads.</summary>
internal static class DocumentWriter
{
    public static void Write(Utf8JsonWriter json, PolicyDocument document)
    {
        json.WriteStartObject();
        json.WriteText(Names.SchemaVersion, document.SchemaVersion);
        json.WriteObject(Names.Generator, document.Generator, Write);
        json.WriteObject(Names.Source, document.Source, Write);
        json.WriteObject(Names.Metadata, document.Metadata, Write);
        json.WriteText(Names.Text, document.Text);
        json.WriteList(Names.Sections, document.Sections, SectionWriter.Write);
        json.WriteList(Names.Indicators, document.Indicators, IndicatorWriter.Write);
        json.WriteList(Names.Gaps, document.Gaps, TraceWriter.Write);
        json.WriteList(Names.Removed, document.Removed, TraceWriter.Write);
        json.WriteList(Names.Repairs, document.Repairs, TraceWriter.Write);
        json.WriteList(Names.Redactions, document.Redactions, TraceWriter.Write);
        if (document.Refused is { } refused)
            json.WriteList(Names.Refused, refused, TraceWriter.Write);
        json.WriteList(Names.Diagnostics, document.Diagnostics, TraceWriter.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GeneratorInfo generator)
    {
        json.WriteText(Names.NameOf, generator.Name);
        json.WriteText(Names.Version, generator.Version);
        json.WriteText(Names.Lexicon, generator.Lexicon);
    }

    private static void Write(Utf8JsonWriter json, SourceInfo source)
    {
        json.WriteIfAny(Names.NameOf, source.Name);
        json.WriteIfAny(Names.Id, source.Id);
        json.WriteText(Names.MediaType, source.MediaType);
        json.WriteText(Names.Encoding, source.Encoding);
        json.WriteNumber(Names.Length, source.Length);
        json.WriteObject(Names.Provenance, source.Provenance, static (json, provenance) =>
        {
            foreach ((string key, string value) in provenance)
                json.WriteString(key, value);
        });
    }

    private static void Write(Utf8JsonWriter json, DocumentMetadata metadata)
    {
        json.WriteIfAny(Names.Title, metadata.Title);
        json.WriteString(Names.Genre, Words<Genre>.Of(metadata.Genre));
        json.WriteIfAny(Names.DocumentNumber, metadata.DocumentNumber);
        json.WriteIfAny(Names.Issuer, metadata.Issuer);
        json.WriteIfAny(Names.Addressee, metadata.Addressee);
        json.WriteIfAny(Names.Speaker, metadata.Speaker);
        json.WriteIfAny(Names.SpeakerRole, metadata.SpeakerRole);
        json.WriteIfAny(Names.Meeting, metadata.Meeting);
        json.WriteIfAny(Names.Date, metadata.Date);
        json.WriteIfAny(Names.Year, metadata.Year);
        json.WriteIfAny(Names.Region, metadata.Region);
        json.WriteIfAny(Names.EffectiveDate, metadata.EffectiveDate);
        json.WriteIfAny(Names.ValidUntil, metadata.ValidUntil);
    }
}
