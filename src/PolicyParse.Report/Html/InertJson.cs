using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PolicyParse.Report.Html;

/// <summary>JSON that stands in a page and can end no element: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotes are escaped as <c>\u003C</c>.</summary>
internal static class InertJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(Allowed()) };

    public static string Of(Labels labels, Action<Utf8JsonWriter> data)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("language", labels.Code);
            json.WriteStartObject("labels");
            foreach (Labels language in Labels.All)
                Write(json, language);
            json.WriteEndObject();
            data(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, Labels language)
    {
        json.WriteStartObject(language.Code);
        foreach ((string key, string words) in language.Words.OrderBy(w => w.Key, StringComparer.Ordinal))
            json.WriteString(key, words);
        json.WriteEndObject();
    }

    private static TextEncoderSettings Allowed()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters(Unseen.All.ToCharArray());
        return settings;
    }
}
