using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Install;

/// <summary>A clone of a guarded repository has no hooks before somebody installs them there; a person is reminded of it.</summary>
internal static class UnguardedClone
{
    /// <summary>Writes one line to the terminal, where there is one, the repository is guarded and this clone is not.</summary>
    public static void Remind(CommandContext context)
    {
        try
        {
            if (context.Terminal is { } terminal && CommandThatInstalls(context) is { } command && !HookFolder.Find(context, ["pre-commit"])[0].IsThere)
            {
                terminal($"phaseguard: this clone has no hooks yet, and git judges no commit here: `{command}`.\n");
            }
        }
        catch (Exception exception) when (exception is CannotCheckException or IOException or UnauthorizedAccessException)
        {
            // a reminder is not worth a failure; `doctor` says what is wrong
        }
    }

    /// <returns><see langword="null"/> where nothing says that the repository is to be guarded.</returns>
    private static string? CommandThatInstalls(CommandContext context)
    {
        WorkTree tree = WorkTree.Find(context);
        return !tree.IsRepository ? null
            : LocalTool.IsIn(tree) ? "dotnet tool restore && dotnet phaseguard install"
            : File.Exists(Path.Combine(tree.Top, PolicyFile.Name)) ? $"{context.Tool} install"
            : null;
    }
}
