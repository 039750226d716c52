using PolicyParse.Structure;

namespace PolicyParse.Metadata;

/// <summary>The fourth pass: <see cref="Outline"/> in, <see cref="DocumentMetadata"/> out.</summary>
internal static class MetadataReader
{
    public static DocumentMetadata Read(Outline outline)
    {
        DocumentFrame frame = DocumentFrame.Of(outline);
        string? title = TitleReader.Read(frame);
        Speech speech = SpeechReader.Read(frame);
        Genre genre = GenreRules.Of(title, frame);
        Adoption? adoption = AdoptionReader.Latest(frame);
        string? date = DateReader.Read(frame, speech, adoption);
        string? issuer = IssuerReader.Read(frame, title, genre, adoption);
        string? region = RegionReader.Read(frame, title, issuer, speech);
        Validity validity = ValidityReader.Read(outline, frame, date);
        return new DocumentMetadata(
            genre,
            title,
            DocumentNumberReader.Read(frame, adoption),
            genre == Genre.GovernmentWorkReport ? issuer ?? IssuerReader.OfReport(frame, region) : issuer,
            AddresseeOf(frame),
            speech.Speaker,
            speech.Role,
            speech.Meeting ?? (genre is Genre.Plan or Genre.Decision or Genre.GovernmentWorkReport ? adoption?.Meeting : null),
            date,
            YearReader.Read(outline, frame, title, genre, date),
            region,
            validity.Effective,
            validity.Until);
    }

    private static string? AddresseeOf(DocumentFrame frame) =>
        frame.Addressee is { } span ? frame.Words(span).TrimEnd(":： ").ToString() : null;
}
