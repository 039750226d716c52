namespace PolicyParse;

/// <summary>What a word of <see cref="WordDefinition"/> says of the number behind it.</summary>
public enum WordRole
{
    /// <summary>A verb for what was done to the things counted; it becomes <see cref="Indicator.Action"/>: 认领树木300棵.</summary>
    Action,

    /// <summary>A verb of change; the number is a growth (in %) or a change: 用水量骤降12%.</summary>
    Change,

    /// <summary>A verb that only reaches its number: 产值录得35亿元.</summary>
    Level,
}

/// <summary>A word that a <see cref="PolicyParser"/> shall know beside the built-in ones.</summary>
/// <param name="Text">The word, at least two characters.</param>
/// <param name="Role">What it says of the number behind it.</param>
/// <param name="Direction">Where a <see cref="WordRole.Change"/> goes, up or down; none for the other roles.</param>
public sealed record WordDefinition(string Text, WordRole Role, Direction Direction = Direction.None);
