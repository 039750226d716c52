using System.Runtime.InteropServices;

namespace PolicyParse.Cli;

/// <summary>What standard output's own stream does not tell.</summary>
internal static class StandardOutput
{
    private const short Error = 0x8;
    private const short HangUp = 0x10;

    /// <summary>True where nobody reads the pipe any more (<c>| head -1</c>): writing is silent then, and a long run would go on for nobody.</summary>
    public static bool IsAbandoned()
    {
        if (OperatingSystem.IsWindows())
            return false;
        var output = new Polled { Descriptor = 1 };
        try
        {
            return Poll(ref output, 1, 0) > 0 && (output.Found & (Error | HangUp)) != 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false; // A system whose C library has another name only goes on longer.
        }
    }

    [DllImport("libc", EntryPoint = "poll")]
    private static extern int Poll(ref Polled descriptors, nuint count, int timeout);

    // The struct pollfd of POSIX.
    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int Descriptor;
        public short Asked;
        public short Found;
    }
}
