namespace PhaseGuard.Git;

/// <summary>
/// Finds git on PATH. The runtime's own search begins in the current folder: there a file named git that
/// somebody committed would be run.
/// </summary>
internal static class GitProgram
{
    /// <param name="searchPath">The value of PATH; entries that are not absolute are passed over.</param>
    /// <returns>The absolute path of the executable.</returns>
    /// <exception cref="CannotCheckException">No folder of PATH has git.</exception>
    public static string Find(string? searchPath)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        foreach (string folder in (searchPath ?? "").Split(Path.PathSeparator))
        {
            string candidate = Path.Combine(folder, name);
            if (Path.IsPathFullyQualified(folder) && IsExecutable(candidate))
            {
                return candidate;
            }
        }

        throw new CannotCheckException("git was not found on PATH: install git, or add its folder to PATH, and try again.");
    }

    private static bool IsExecutable(string file)
        => File.Exists(file) && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
