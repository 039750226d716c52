using PolicyParse.Structure;

namespace PolicyParse.Metadata;

/// <summary>The fourth pass: <see cref="Outline"/> in, <see cref="DocumentMetadata"/> out.</summary>
internal static class MetadataReader
{
    public static DocumentMetadata Read(Outline outline) => new(Genre.Other);
}
