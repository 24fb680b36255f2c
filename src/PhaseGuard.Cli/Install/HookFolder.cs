using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>What every change of the hooks folder has in common.</summary>
internal static class HookFolder
{
    /// <summary>The hook that the guard hangs on.</summary>
    public const string Hook = "pre-commit";

    /// <summary>Makes a change; a folder that cannot be written is one sentence.</summary>
    /// <exception cref="CannotCheckException">The folder cannot be read or written.</exception>
    public static int Change(Func<int> change)
    {
        try
        {
            return change();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the hooks folder cannot be changed: {exception.Message} (make it writable, and try again).", exception);
        }
    }
}
