using System.CommandLine;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>uninstall</c>: remove what <c>install</c> wrote, and nothing else.</summary>
internal static class UninstallCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("uninstall", "Remove the git hooks; one that was chained comes back.");
        command.SetAction(_ => HookFolder.Change(() => Run(session)));
        return command;
    }

    private static int Run(Session session)
    {
        foreach (HookFile hook in HookFolder.Find(session))
        {
            session.Output.Write($"{Remove(hook)}\n");
        }

        return ExitCode.Ok;
    }

    private static string Remove(HookFile hook)
    {
        if (!hook.IsOurs)
        {
            return hook.IsThere ? $"{hook.Shown} is not PhaseGuard's, so it was left alone." : $"{hook.Shown} is not there: nothing to remove.";
        }

        if (hook.HasChained)
        {
            hook.Restore();
            return $"Removed PhaseGuard from {hook.Shown}: the hook that was there before is back.";
        }

        hook.Remove();
        return $"Removed {hook.Shown}.";
    }
}
