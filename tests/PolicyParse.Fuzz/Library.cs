using SharpFuzz;

namespace PolicyParse.Fuzz;

/// <summary>Puts the library beside this program as a command needs it. Before anything of it is loaded.</summary>
internal static class Library
{
    private const string CallBack = "SHARPFUZZ_ENABLE_ON_BRANCH_CALLBACK";

    private static readonly string Used = Path.Combine(AppContext.BaseDirectory, "PolicyParse.dll");

    // The build leaves a copy that no run changes.
    private static readonly string Pristine = Path.Combine(AppContext.BaseDirectory, "pristine", "PolicyParse.dll");

    /// <summary>As it was built.</summary>
    public static void UsePlain() => Use(static _ => { });

    /// <summary>So that it writes the branches that it takes into <see cref="Coverage"/>'s map.</summary>
    public static void UseCovered() => Use(static copy => Instrument(copy, counts: false));

    /// <summary>So that it also calls back at each branch, which is slower.</summary>
    public static void UseCounted() => Use(static copy => Instrument(copy, counts: true));

    private static void Use(Action<string> change)
    {
        string copy = $"{Used}.{Environment.ProcessId}";
        File.Copy(Pristine, copy, overwrite: true);
        change(copy);
        // A run that has the library loaded keeps the file it opened.
        File.Move(copy, Used, overwrite: true);
    }

    private static void Instrument(string copy, bool counts)
    {
        Environment.SetEnvironmentVariable(CallBack, counts ? "1" : null);
        Fuzzer.Instrument(copy, static _ => true, Options.Value);
    }
}
