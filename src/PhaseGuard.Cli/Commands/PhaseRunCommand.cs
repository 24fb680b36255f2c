using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Running;
using PhaseGuard.Cli.Writing;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase run</c>: runs a phase's command, and records what was seen.</summary>
internal static class PhaseRunCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Argument<string> _phase = StepArguments.Phase();
    private static readonly Argument<string[]> _command = new("-- COMMAND") { Description = "The program and its arguments, after --.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string[]> _reports = StepArguments.Texts("--report", "A test report that the command writes: JUnit XML, TRX or TAP.", "PATH");
    private static readonly Option<bool> _noLog = RunArguments.NoLog();
    private static readonly Option<bool> _input = RunArguments.Input();

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(
            "run", "Run the command of a phase, and record what was seen: the outcome is what the run shows.",
            $"phase run {StepArguments.Example} GREEN_UNIT --report results.xml -- ./test.sh")
        {
            _file, _phase, _command, _reports, _noLog, _input,
        };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        string[] command = RunArguments.CommandOf(parsed);
        if (command.Length == 0 || parsed.GetValue(_command)!.Length > command.Length)
        {
            return context.Refuse("say what to run, after `--`.", Usage.Hint(parsed.CommandResult.Command, context.Tool));
        }

        var step = NamedStep.Find(context, parsed.GetValue(_file)!);
        return new PhaseRun(context, step, parsed.GetValue(_phase)!, command)
        {
            Reports = parsed.GetValue(_reports) ?? [], KeepsLog = !parsed.GetValue(_noLog), UsesInput = parsed.GetValue(_input),
        }.Run();
    }
}
