using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PolicyParse.Json;

/// <summary>The contract's member names, encoded once.</summary>
internal static class Names
{
    public static readonly JsonEncodedText
        Action = Name("action"), Addressee = Name("addressee"), After = Name("after"), Baseline = Name("baseline"), Before = Name("before"), Bound = Name("bound"),
        Children = Name("children"), Code = Name("code"), Date = Name("date"), Diagnostics = Name("diagnostics"), Direction = Name("direction"), DocumentNumber = Name("documentNumber"),
        EffectiveDate = Name("effectiveDate"), Encoding = Name("encoding"), End = Name("end"), Gaps = Name("gaps"), Generator = Name("generator"), Genre = Name("genre"),
        Heading = Name("heading"), Id = Name("id"), Indicators = Name("indicators"), Issuer = Name("issuer"), Kind = Name("kind"), Length = Name("length"), Level = Name("level"),
        Lexicon = Name("lexicon"), Marker = Name("marker"), MediaType = Name("mediaType"), Meeting = Name("meeting"), Message = Name("message"), Metadata = Name("metadata"),
        NameOf = Name("name"), NameSpan = Name("nameSpan"), Number = Name("number"), Paragraphs = Name("paragraphs"), Period = Name("period"), Points = Name("points"),
        Provenance = Name("provenance"), Quantity = Name("quantity"), Reason = Name("reason"), Redactions = Name("redactions"), Refused = Name("refused"), Region = Name("region"),
        Removed = Name("removed"), Repairs = Name("repairs"), Rule = Name("rule"), SchemaVersion = Name("schemaVersion"), Scope = Name("scope"), Section = Name("section"),
        Sections = Name("sections"), Sentence = Name("sentence"), Severity = Name("severity"), Source = Name("source"), Span = Name("span"), Speaker = Name("speaker"),
        SpeakerRole = Name("speakerRole"), Start = Name("start"), Status = Name("status"), Text = Name("text"), Title = Name("title"), Unit = Name("unit"), Upper = Name("upper"),
        ValidUntil = Name("validUntil"), Value = Name("value"), Version = Name("version"), Year = Name("year");

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name);
}

/// <summary>The camelCase words of an enumeration whose values count from 0.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] All = [.. Enum.GetNames<T>().Select(static name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];

    public static JsonEncodedText Of(T value) => (uint)Unsafe.BitCast<T, int>(value) < (uint)All.Length
        ? All[Unsafe.BitCast<T, int>(value)]
        : throw new JsonException($"{value} is no {typeof(T).Name}.");
}
