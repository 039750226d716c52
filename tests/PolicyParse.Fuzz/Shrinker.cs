namespace PolicyParse.Fuzz;

/// <summary>Makes a failing input smaller as long as it shows the same fault.</summary>
internal static class Shrinker
{
    public static FuzzInput Shrink(FuzzInput input, Func<FuzzInput, bool> shows, int tries = 3000)
    {
        FuzzInput smallest = shows(input with { Entry = Entry.Text }) ? input with { Entry = Entry.Text } : input;
        if (smallest.Name is not null && shows(smallest with { Name = null }))
            smallest = smallest with { Name = null };
        for (int length = smallest.Text.Length / 2; length > 0 && tries > 0; length /= 2)
        {
            for (int at = 0; at + length <= smallest.Text.Length && tries > 0; tries--)
            {
                FuzzInput shorter = smallest with { Text = smallest.Text.Remove(at, length) };
                if (shows(shorter))
                    smallest = shorter;
                else
                    at += length;
            }
        }
        return smallest;
    }
}
