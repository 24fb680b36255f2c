namespace PhaseGuard.Checks;

/// <summary>Says that the machine gave too little to run on. Nothing is opened for it: that may be what failed.</summary>
internal static class LastWords
{
    /// <summary>The sentence.</summary>
    public const string TooLittle =
        "the system gave too few files, threads, processes or too little memory, and nothing was judged (raise the limits, which `ulimit -a` shows, and try again).";

    /// <summary>Whether something failed for lack of what the system gives; the runtime then cannot load its own parts either.</summary>
    public static bool IsLack(Exception exception)
        => exception is OutOfMemoryException or TypeInitializationException or FileLoadException or DllNotFoundException
            || exception is FileNotFoundException { FileName: { } assembly } && assembly.Contains("PublicKeyToken", StringComparison.Ordinal)
            || exception is IOException { HResult: 23 or 24 }; // ENFILE and EMFILE, on Linux and on macOS

    /// <summary>Says it on standard error, where there is one.</summary>
    public static void Say()
    {
        const string Line = $"phaseguard: {TooLittle}\n";
        byte[] bytes = new byte[Line.Length];
        for (int at = 0; at < bytes.Length; at++)
        {
            bytes[at] = (byte)Line[at]; // an encoding may have to be loaded
        }

        try
        {
            StandardStreams.WriteError(bytes);
        }
#pragma warning disable CA1031 // there is nobody left to tell
        catch (Exception)
#pragma warning restore CA1031
        {
            // The exit code speaks.
        }
    }
}
