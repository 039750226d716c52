using System.Buffers;

namespace PolicyParse.Reading.Pages;

/// <summary>What a start tag's attributes say of how its element shows.</summary>
internal readonly ref struct ElementLook
{
    private static readonly StyleProperty Display = new("display");
    private static readonly StyleProperty Alignment = new("text-align");

    private readonly ReadOnlySpan<char> _class;
    private readonly ReadOnlySpan<char> _id;
    private readonly ReadOnlySpan<char> _style;
    private readonly ReadOnlySpan<char> _align;
    private readonly bool _hidden;

    /// <param name="content">What follows the tag's name.</param>
    public ElementLook(ReadOnlySpan<char> content)
    {
        var attributes = new TagAttributes(content);
        while (attributes.Next())
        {
            if (attributes.Is("class"))
                Set(ref _class, attributes.RawValue);
            else if (attributes.Is("id"))
                Set(ref _id, attributes.RawValue);
            else if (attributes.Is("style"))
                Set(ref _style, attributes.RawValue);
            else if (attributes.Is("align"))
                Set(ref _align, attributes.RawValue);
            else if (attributes.Is("hidden"))
                _hidden = true;
            else if (attributes.Is("href"))
                HasTarget = true;
        }
    }

    public bool HasTarget { get; }

    /// <summary>Its class and id.</summary>
    public string Names => _class.IsEmpty && _id.IsEmpty ? " " : CharacterReferences.Resolve($"{_class} {_id}", inAttribute: true);

    // visibility:hidden is no sign: pages hide their article so until a script has run.
    public bool HidesContent => _hidden || Display.In(_style).StartsWith("none", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where it says nothing of its alignment.</summary>
    public bool? IsCentered
    {
        get
        {
            ReadOnlySpan<char> align = Alignment.In(_style);
            if (align.IsEmpty)
                align = _align;
            return align.IsEmpty ? null : align.StartsWith("center", StringComparison.OrdinalIgnoreCase);
        }
    }

    // The first of a name counts.
    private static void Set(ref ReadOnlySpan<char> value, ReadOnlySpan<char> found)
    {
        if (value.IsEmpty)
            value = found;
    }

    private sealed record StyleProperty(string Name)
    {
        // Without a culture's tables, IndexOf that ignores case goes from character to character; this does not.
        private readonly SearchValues<string> _search = SearchValues.Create([Name], StringComparison.OrdinalIgnoreCase);

        public ReadOnlySpan<char> In(ReadOnlySpan<char> style)
        {
            int at = style.IndexOfAny(_search);
            return at < 0 ? default : style[(at + Name.Length)..].TrimStart().TrimStart(':').TrimStart();
        }
    }
}
