using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.AgentSetup;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>install</c>: write the git hooks, or the settings of coding agents.</summary>
internal static class InstallCommand
{
    private static readonly Option<bool> _chain = new("--chain")
    {
        Description = "Keep hooks that are there already, and run them first.",
    };

    private static readonly Option<string?> _hooks = new("--hooks")
    {
        Description = $"Which hooks, with commas between them, of {HookNames.Listed}. Default: all but the last, which guards a server.",
        HelpName = "LIST",
    };

    public static Command Create(CommandContext context)
    {
        var agents = new AgentChoice();
        var command = new ToolCommand(
            "install", "Write the git hooks, so that every commit is judged; or let coding agents ask the guard before each call of a tool.", "install", "install --chain", "install --agent claude") { _hooks, _chain };
        agents.AddTo(command);
        command.SetAction(parsed => agents.Flaw(parsed) is { } flaw ? context.Refuse(flaw)
            : !agents.IsMade(parsed) ? Run(context, parsed.GetValue(_hooks)?.Split(',') ?? HookNames.OfClone, parsed.GetValue(_chain))
            : parsed.GetValue(_hooks) is not null || parsed.GetValue(_chain) ? context.Refuse("--hooks and --chain are of git's hooks, and do not go with --agent.")
            : SettingsChange.Install(context, agents.Files(context, parsed)));
        return command;
    }

    private static int Run(CommandContext context, IReadOnlyList<string> names, bool chain)
        => names.FirstOrDefault(name => !HookNames.All.Contains(name)) is { } unknown
            ? context.Refuse($"{Quote.Of(unknown)} is no hook that the guard knows: name some of {HookNames.Listed}, with commas between them.")
            : HookFolder.Change(() => Install(context, [.. names.Distinct()], chain));

    private static int Install(CommandContext context, IReadOnlyList<string> names, bool chain)
    {
        IReadOnlyList<HookFile> hooks = HookFolder.Find(context, names);
        HookProgram program = HookProgram.Find(context.Tool);
        foreach (HookFile hook in hooks.Where(hook => hook.IsForeign))
        {
            RefuseForeign(hook, chain, context.Tool);
        }

        foreach (HookFile hook in hooks)
        {
            hook.Install(program);
            string first = hook.HasChained ? $"; {hook.ChainedName} runs first" : "";
            context.Output.Write($"Installed {hook.Shown}{first}.\n");
        }

        if (program.NativeFlaw is { } flaw)
        {
            context.Error.Write($"phaseguard: {Quote.Plain(flaw)}; the hooks run by dotnet, which is slower.\n");
        }

        context.Output.Write(names.Contains("pre-commit") ? $"Every commit of a step file is judged from now on.\n{Next(context)}" : "");
        return ExitCode.Ok;
    }

    private static string Next(CommandContext context)
        => Path.Exists(WorkTree.Find(context).FileOf(PolicyFile.Name)) ? "" : $"Next: {context.Tool} init\n";

    private static void RefuseForeign(HookFile hook, bool chain, string tool)
    {
        if (!chain)
        {
            throw new CannotCheckException($"{hook.Shown} is there and is not PhaseGuard's, so it was left alone: `{tool} install --chain` keeps it and runs it first.");
        }

        if (hook.HasChained)
        {
            throw new CannotCheckException($"{hook.Shown} is not PhaseGuard's, and {hook.ChainedName} beside it is taken: move one of them away, and try again.");
        }
    }
}
