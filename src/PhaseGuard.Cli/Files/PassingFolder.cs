using PhaseGuard.Git;

namespace PhaseGuard.Cli.Files;

/// <summary>Temporary folders that go with the tool, too, as by Ctrl-C.</summary>
internal static class PassingFolder
{
    private static int _isHeard;

    /// <summary>Makes one; only whoever makes one is heard when the tool ends, which may happen for want of files.</summary>
    /// <param name="prefix">The beginning of its name.</param>
    /// <exception cref="CannotCheckException">There is no room for it.</exception>
    public static TemporaryFolder Make(string prefix)
    {
        if (Interlocked.Exchange(ref _isHeard, 1) == 0)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => TemporaryFolder.RemoveAll();
        }

        return new TemporaryFolder(prefix);
    }
}
