using System.CommandLine;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>uninstall</c>: remove what <c>install</c> wrote, and nothing else.</summary>
internal static class UninstallCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("uninstall", "Remove the git hook; one that was chained comes back.");
        command.SetAction(_ => HookFolder.Change(() => Run(session)));
        return command;
    }

    private static int Run(Session session)
    {
        HookFile hook = HookFile.Find(session, HookFolder.Hook);
        string said;
        if (!hook.IsOurs)
        {
            said = hook.IsThere ? $"{hook.Shown} is not PhaseGuard's, so it was left alone." : $"{hook.Shown} is not there: nothing to remove.";
        }
        else if (hook.HasChained)
        {
            hook.Restore();
            said = $"Removed PhaseGuard from {hook.Shown}: the hook that was there before is back.";
        }
        else
        {
            hook.Remove();
            said = $"Removed {hook.Shown}.";
        }

        session.Output.Write($"{said}\n");
        return ExitCode.Ok;
    }
}
