using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PolicyParse.Tests.Contracts;

/// <summary>The library's own XML documentation, as plain sentences.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> _members = XDocument
        .Load(Path.ChangeExtension(typeof(PolicyDocument).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value);

    public string? OfType(Type type) => Text(Member("T", type.FullName!)?.Element("summary"));

    /// <summary>What a property or positional parameter of a type is for.</summary>
    public string? OfProperty(Type type, string name) =>
        Text(Member("P", $"{type.FullName}.{name}")?.Element("summary"))
        ?? Text(Member("T", type.FullName!)?.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == name));

    public string? OfValue(Type type, string name) => Text(Member("F", $"{type.FullName}.{name}")?.Element("summary"));

    private XElement? Member(string kind, string name) => _members.GetValueOrDefault($"{kind}:{name}");

    private static string? Text(XElement? element) =>
        element is null ? null : Blanks().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "see" or "paramref" } e => LastName((e.Attribute("cref") ?? e.Attribute("name"))!.Value),
        XElement e => string.Concat(e.Nodes().Select(Text)),
        _ => node.ToString(),
    };

    // T:PolicyParse.TextSpan → TextSpan, P:PolicyParse.Section.Id → id: as the schema names them.
    private static string LastName(string reference)
    {
        string name = reference[(reference.LastIndexOf('.') + 1)..];
        return reference.StartsWith("P:", StringComparison.Ordinal) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
