namespace PhaseGuard.Cli.Install;

/// <summary>The natively compiled hook that a package may have brought beside the tool.</summary>
internal static class NativeHook
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Where it is, if it is there.</summary>
    /// <param name="tool">The folder of the tool.</param>
    public static string PathIn(string tool) => Path.Combine(tool, OperatingSystem.IsWindows() ? "phaseguard-hook.exe" : "phaseguard-hook");

    /// <summary>
    /// Makes it executable, since a package may be a zip file that keeps no mode, and tries it: the machine may lack what it was
    /// linked against.
    /// </summary>
    /// <param name="file">The hook.</param>
    /// <returns>Why it cannot be used; <see langword="null"/> where it can.</returns>
    public static string? Flaw(string file)
    {
        if (!File.Exists(file))
        {
            return "it is not there";
        }

        try
        {
            MakeExecutable(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"it cannot be made executable: {exception.Message}";
        }

        ProgramRun run = ProgramRun.Of([file, "--version"], Path.GetDirectoryName(file)!);
        return run.ExitCode == 0 && run.Output.TrimEnd() == BuildInfo.Version ? null
            : run.ExitCode == 0 ? $"its version is {Quote.Of(run.Output.TrimEnd())}, not {BuildInfo.Version}"
            : $"it does not run: {run.Complaint}";
    }

    private static void MakeExecutable(string file)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(file) is var mode && !mode.HasFlag(UnixFileMode.UserExecute))
        {
            File.SetUnixFileMode(file, mode | Executable);
        }
    }
}
