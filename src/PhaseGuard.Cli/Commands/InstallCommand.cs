using System.CommandLine;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>install</c>: write the git hook.</summary>
internal static class InstallCommand
{
    private static readonly Option<bool> _chain = new("--chain")
    {
        Description = "Keep a hook that is there already, and run it first.",
    };

    public static Command Create(Session session)
    {
        var command = new Command("install", "Write the git hook, so that every commit is judged.") { _chain };
        command.SetAction(parsed => HookFolder.Change(() => Run(session, parsed.GetValue(_chain))));
        return command;
    }

    private static int Run(Session session, bool chain)
    {
        HookFile hook = HookFile.Find(session, HookFolder.Hook);
        HookProgram program = HookProgram.Find();
        bool isForeign = hook.IsThere && !hook.IsOurs;
        if (isForeign && !chain)
        {
            throw new CannotCheckException($"{hook.Shown} is there and is not PhaseGuard's, so it was left alone: `dotnet phaseguard install --chain` keeps it and runs it first.");
        }

        if (isForeign && hook.HasChained)
        {
            throw new CannotCheckException($"{hook.Shown} is not PhaseGuard's, and {hook.ChainedName} beside it is taken: move one of them away, and try again.");
        }

        if (isForeign)
        {
            hook.KeepAside();
        }

        hook.Write(hook.HasChained
            ? HookScript.Chain(HookFolder.Hook, program, hook.ChainedName)
            : HookScript.For(HookFolder.Hook, program));
        string first = hook.HasChained ? $"{hook.ChainedName} runs first, and then " : "";
        session.Output.Write($"Installed {hook.Shown}: {first}every commit of a step file is judged from now on.\n");
        return ExitCode.Ok;
    }
}
