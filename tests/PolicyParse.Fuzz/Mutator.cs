namespace PolicyParse.Fuzz;

/// <summary>Makes a new input from an old one: a few random changes.</summary>
internal sealed class Mutator(Random random)
{
    private const int LongestText = 4000;

    /// <param name="others">Whose stretches may come in.</param>
    public FuzzInput Mutate(FuzzInput input, IReadOnlyList<FuzzInput> others)
    {
        string text = input.Text;
        for (int changes = 1 << random.Next(0, 5); changes > 0; changes--)
            text = Change(text, others[random.Next(others.Count)].Text);
        Entry entry = random.Next(20) == 0 ? (Entry)random.Next(5) : input.Entry;
        string? name = random.Next(20) == 0 ? Pick(Atoms.Names) : input.Name;
        return new FuzzInput(entry, name, text.Length > LongestText ? text[..LongestText] : text);
    }

    private string Change(string text, string other)
    {
        int at = random.Next(text.Length + 1), length = Math.Min(text.Length - at, Length());
        return random.Next(12) switch
        {
            0 or 1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 or 4 or 5 => text.Insert(at, Atom()),
            6 => text.Remove(at, length).Insert(at, Atom()),
            7 => text.Insert(at, Repeated(Atom())),
            8 => text.Insert(at, Stretch(other)),
            9 => Moved(text, at, length),
            10 => text.Insert(at, ((char)random.Next(random.Next(2) == 0 ? 256 : 65536)).ToString()),
            _ => text.Replace(Atom(), Atom(), StringComparison.Ordinal),
        };
    }

    private string Atom() => Pick(random.Next(3) == 0 ? LibraryWords.All : Atoms.All);

    // Short stretches are likelier than long ones.
    private int Length() => 1 << random.Next(0, 9);

    private string Stretch(string other)
    {
        int at = random.Next(other.Length + 1);
        return other.Substring(at, Math.Min(other.Length - at, Length()));
    }

    private string Repeated(string atom) => string.Concat(Enumerable.Repeat(atom, random.Next(2, 40)));

    private string Moved(string text, int at, int length)
    {
        string rest = text.Remove(at, length);
        return rest.Insert(random.Next(rest.Length + 1), text.Substring(at, length));
    }

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
