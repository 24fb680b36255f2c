using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>uninstall</c>: remove what <c>install</c> wrote, and nothing else.</summary>
internal static class UninstallCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("uninstall", "Remove the git hooks; one that was chained comes back.", "uninstall");
        command.SetAction(_ => HookFolder.Change(() => Run(context)));
        return command;
    }

    private static int Run(CommandContext context)
    {
        HookFile[] hooks = [.. HookFolder.Find(context, HookFolder.All).Where(hook => hook.IsThere)];
        bool isInstalled = Array.Exists(hooks, hook => hook.IsOurs);
        foreach (HookFile hook in hooks)
        {
            context.Output.Write($"{Remove(hook)}\n");
        }

        context.Output.Write(isInstalled ? "" : "No hook of PhaseGuard's is there: nothing to remove.\n");
        return ExitCode.Ok;
    }

    private static string Remove(HookFile hook)
    {
        if (!hook.IsOurs)
        {
            return $"{hook.Shown} is not PhaseGuard's, so it was left alone.";
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
