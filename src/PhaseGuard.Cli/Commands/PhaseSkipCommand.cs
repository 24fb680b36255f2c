using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase skip</c>: a phase is left out.</summary>
internal static class PhaseSkipCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Argument<string> _phase = StepArguments.Phase();

    private static readonly Option<string> _reason = new("--reason")
    {
        Description = "Why: NOT_APPLICABLE:, APPROVED_SKIP: or BLOCKED_BY_DEPENDENCY:, and a text.", HelpName = "REASON", Required = true,
    };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("skip", "A phase is left out, for a reason that is accepted.", $"phase skip {StepArguments.Example} RED_UNIT --reason \"NOT_APPLICABLE: the acceptance test says it all\"") { _file, _phase, _reason };
        command.SetAction(parsed => StepWriter.Run(
            context, parsed.GetValue(_file)!, new SkipPhase(parsed.GetValue(_phase)!, parsed.GetValue(_reason)!)));
        return command;
    }
}
