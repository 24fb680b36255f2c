using System.CommandLine;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>install</c>: write the git hooks.</summary>
internal static class InstallCommand
{
    private static readonly Option<bool> _chain = new("--chain")
    {
        Description = "Keep hooks that are there already, and run them first.",
    };

    public static Command Create(Session session)
    {
        var command = new Command("install", "Write the git hooks, so that every commit is judged.") { _chain };
        command.SetAction(parsed => HookFolder.Change(() => Run(session, parsed.GetValue(_chain))));
        return command;
    }

    private static int Run(Session session, bool chain)
    {
        IReadOnlyList<HookFile> hooks = HookFolder.Find(session);
        HookProgram program = HookProgram.Find();
        foreach (HookFile hook in hooks.Where(hook => hook.IsForeign))
        {
            RefuseForeign(hook, chain);
        }

        foreach (HookFile hook in hooks)
        {
            hook.Install(program);
            string first = hook.HasChained ? $"; {hook.ChainedName} runs first" : "";
            session.Output.Write($"Installed {hook.Shown}{first}.\n");
        }

        session.Output.Write("Every commit of a step file is judged from now on.\n");
        return ExitCode.Ok;
    }

    private static void RefuseForeign(HookFile hook, bool chain)
    {
        if (!chain)
        {
            throw new CannotCheckException($"{hook.Shown} is there and is not PhaseGuard's, so it was left alone: `dotnet phaseguard install --chain` keeps it and runs it first.");
        }

        if (hook.HasChained)
        {
            throw new CannotCheckException($"{hook.Shown} is not PhaseGuard's, and {hook.ChainedName} beside it is taken: move one of them away, and try again.");
        }
    }
}
