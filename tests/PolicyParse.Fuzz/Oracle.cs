using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using PolicyParse.Tests.Properties;

namespace PolicyParse.Fuzz;

/// <summary>What is wrong with what the library makes of an input.</summary>
/// <param name="Key">The same for inputs that show the same fault.</param>
internal sealed record Fault(string Key, string Message);

/// <summary>Judges one input: what must hold of any document.</summary>
internal sealed partial class Oracle
{
    // A thousand characters take well under a millisecond; a slow neighbour on the machine takes some.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly PolicyParser _parser = new(new PolicyParserOptions { IncludeRefused = true });
    private readonly PolicyParser _other = new(new PolicyParserOptions { IncludeRefused = true });
    private readonly JsonSchema _schema = JsonSchema.FromText(PolicyJson.Schema);

    /// <summary>How long the last input took to parse.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>The document, or null where the library refused the input with a reason.</summary>
    /// <param name="fault">What the library did that it must not.</param>
    public PolicyDocument? Parse(FuzzInput input, out Fault? fault)
    {
        fault = null;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        try
        {
            return input.Parse(_parser);
        }
        catch (PolicyParseException error) when (input.Entry != Entry.Text)
        {
            if (error.Code.Length == 0 || error.Message.Contains('\n'))
                fault = new Fault("message", $"The reason '{error.Code}: {error.Message}' is no line.");
            return null;
        }
        catch (Exception error)
        {
            fault = Of(error);
            return null;
        }
        finally
        {
            Elapsed = Environment.CpuUsage.TotalTime - start;
            if (Elapsed > Patience)
                fault ??= new Fault("slow", $"{input.Text.Length} characters took {Elapsed.TotalMilliseconds:0} ms.");
        }
    }

    /// <summary>What is wrong with what the library makes of an input, all looked at, or null.</summary>
    public Fault? Judge(FuzzInput input)
    {
        PolicyDocument? document = Parse(input, out Fault? fault);
        return fault ?? (document is null ? null : Check(input, document, thorough: true));
    }

    /// <summary>What is wrong with the document, or null.</summary>
    /// <param name="thorough">True to parse the input again and to hold its JSON against the schema.</param>
    public Fault? Check(FuzzInput input, PolicyDocument document, bool thorough)
    {
        try
        {
            if (Invariants.Faults(document) is [var first, ..])
                return new Fault("invariant " + Vague().Replace(first, "…"), first);
            string json = PolicyJson.Serialize(document);
            string back = PolicyJson.Serialize(PolicyJson.Deserialize(json));
            if (back != json)
                return new Fault("round trip", "The document does not come back from its JSON.");
            return thorough ? CheckThoroughly(input, json) : null;
        }
        catch (Exception error)
        {
            return Of(error);
        }
    }

    private Fault? CheckThoroughly(FuzzInput input, string json)
    {
        if (PolicyJson.Serialize(input.Parse(_other)) != json)
            return new Fault("determinism", "Another parser makes another document of it.");
        using JsonDocument parsed = JsonDocument.Parse(json);
        EvaluationResults results = _schema.Evaluate(parsed.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? null : new Fault("schema", string.Join("; ", (results.Details ?? []).Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}")));
    }

    private static Fault Of(Exception error)
    {
        string where = new StackTrace(error).GetFrames().Select(f => f.GetMethod()).FirstOrDefault(m => m?.DeclaringType?.Namespace?.StartsWith("PolicyParse", StringComparison.Ordinal) == true) is { } method
            ? $"{method.DeclaringType!.Name}.{method.Name}"
            : "";
        return new Fault($"{error.GetType().Name} in {where}", error.ToString());
    }

    // What differs from input to input: numbers and quoted words.
    [GeneratedRegex(@"\d+|'[^']*'|'.*$", RegexOptions.Singleline)]
    private static partial Regex Vague();
}
