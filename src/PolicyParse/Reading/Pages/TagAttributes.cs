namespace PolicyParse.Reading.Pages;

/// <summary>Walks over the attributes behind a tag's name: <c> class="time" hidden content='…'</c>.</summary>
internal ref struct TagAttributes(ReadOnlySpan<char> content)
{
    private ReadOnlySpan<char> _rest = content;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> RawValue { get; private set; }

    /// <summary>The value with its character references resolved.</summary>
    public readonly string Value => CharacterReferences.Resolve(RawValue, inAttribute: true);

    public readonly bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public bool Next()
    {
        _rest = _rest.TrimStart(" \t\r\n\f/");
        if (_rest.IsEmpty)
            return false;
        int end = _rest[1..].IndexOfAny("= \t\r\n\f/") + 1;
        Name = end == 0 ? _rest : _rest[..end];
        _rest = _rest[Name.Length..].TrimStart(" \t\r\n\f");
        RawValue = default;
        if (_rest.StartsWith('='))
            TakeValue(_rest[1..].TrimStart(" \t\r\n\f"));
        return true;
    }

    /// <summary>The value of the first attribute of a name, or null.</summary>
    public static string? Find(ReadOnlySpan<char> content, string name)
    {
        var attributes = new TagAttributes(content);
        while (attributes.Next())
        {
            if (attributes.Is(name))
                return attributes.Value;
        }
        return null;
    }

    private void TakeValue(ReadOnlySpan<char> value)
    {
        bool quoted = value.Length > 0 && value[0] is '"' or '\'';
        int end = quoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(" \t\r\n\f");
        if (quoted)
            value = value[1..];
        RawValue = end < 0 ? value : value[..end];
        _rest = end < 0 ? default : value[(end + (quoted ? 1 : 0))..];
    }
}
