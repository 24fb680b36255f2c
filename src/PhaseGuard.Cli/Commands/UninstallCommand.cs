using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.AgentSetup;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>uninstall</c>: remove what <c>install</c> wrote, and nothing else.</summary>
internal static class UninstallCommand
{
    public static Command Create(CommandContext context)
    {
        var agents = new AgentChoice();
        var command = new ToolCommand(
            "uninstall", "Remove the git hooks, and one that was chained comes back; or take the guard out of the settings of coding agents.", "uninstall", "uninstall --agent claude");
        agents.AddTo(command);
        command.SetAction(parsed => agents.Flaw(parsed) is { } flaw ? context.Refuse(flaw)
            : agents.IsMade(parsed) ? SettingsChange.Uninstall(context, agents.Files(context, parsed))
            : HookFolder.Change(() => Run(context)));
        return command;
    }

    private static int Run(CommandContext context)
    {
        HookFile[] hooks = [.. HookFolder.Find(context, HookNames.All).Where(hook => hook.IsThere)];
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
