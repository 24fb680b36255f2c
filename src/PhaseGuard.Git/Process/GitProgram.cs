namespace PhaseGuard.Git;

/// <summary>Finds git on PATH.</summary>
internal static class GitProgram
{
    /// <param name="searchPath">The value of PATH.</param>
    /// <returns>The absolute path of the executable.</returns>
    /// <exception cref="CannotCheckException">No folder of PATH has git.</exception>
    public static string Find(string? searchPath)
        => ProgramPath.Find("git", searchPath) ?? throw new CannotCheckException("git was not found on PATH: install git, or add its folder to PATH, and try again.");
}
