namespace PhaseGuard.Git;

/// <summary>
/// Finds a program on PATH. The runtime's own search begins in the current folder: there a file of that name that
/// somebody committed would be run.
/// </summary>
internal static class ProgramPath
{
    /// <param name="program">The program's name, without the ending that Windows wants.</param>
    /// <param name="searchPath">The value of PATH; entries that are not absolute are passed over.</param>
    /// <returns>The absolute path of the executable; <see langword="null"/> where no folder of PATH has it.</returns>
    public static string? Find(string program, string? searchPath)
    {
        string name = OperatingSystem.IsWindows() ? $"{program}.exe" : program;
        foreach (string folder in (searchPath ?? "").Split(Path.PathSeparator))
        {
            string candidate = Path.Combine(folder, name);
            if (Path.IsPathFullyQualified(folder) && IsExecutable(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    private static bool IsExecutable(string file)
        => File.Exists(file) && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
