using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>What every change of the hooks folder has in common.</summary>
internal static class HookFolder
{
    /// <summary>The hooks that the guard hangs on; git runs the second one, and not the first, for a merge without conflicts.</summary>
    private static readonly string[] _hooks = ["pre-commit", "pre-merge-commit"];

    /// <exception cref="CannotCheckException">This is no repository.</exception>
    public static IReadOnlyList<HookFile> Find(Session session) => [.. _hooks.Select(hook => HookFile.Find(session, hook))];

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
