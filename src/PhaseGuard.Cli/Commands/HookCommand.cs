using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Completion;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>hook</c>: run a git hook by hand, or from a program that manages hooks.</summary>
internal static class HookCommand
{
    private static readonly Argument<string> _name = new Argument<string>("NAME") { Description = $"The hook: {HookNames.Listed}." }.Suggest(() => HookNames.All);

    private static readonly Argument<string[]> _args = new("ARG")
    {
        Description = "What git gives that hook: commit-msg FILE, pre-push NAME URL.", Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("hook", "Run a git hook, as a program that manages hooks does.", "hook pre-commit") { _name, _args };
        command.SetAction(parsed => Run(context, parsed.GetValue(_name)!, parsed.GetValue(_args)!));
        return command;
    }

    private static int Run(CommandContext context, string name, string[] args)
        => HookNames.All.Contains(name)
            ? Run(context, HookProgram.Find(context.Tool), [name, .. args])
            : context.Refuse($"{Quote.Of(name)} is no hook that the guard knows: name one of {HookNames.Listed}.");

    /// <summary>The hook is a program of its own: it reads the standard input that this one was given, and writes where this one does.</summary>
    private static int Run(CommandContext context, HookProgram program, string[] args)
    {
        Dictionary<string, string> environment = ChildStart.OwnEnvironment;
        environment[ToolName.Variable] = program.Tool;
        return Child.Run(new ChildStart(program.Command[0], [.. program.Command.Skip(1), .. args], environment, context.Directory));
    }
}
