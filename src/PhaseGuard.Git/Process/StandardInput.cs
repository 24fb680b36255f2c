namespace PhaseGuard.Git;

/// <summary>What is known of standard input before it is read.</summary>
internal static class StandardInput
{
    /// <summary>Whether a read would not wait; nobody can tell on Windows.</summary>
    public static bool IsThere => !OperatingSystem.IsWindows() && LibC.IsReadable(descriptor: 0);
}
