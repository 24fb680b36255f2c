using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Approvals;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>approve</c>: somebody signs that a phase is left out, or a review.</summary>
internal static class ApproveCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Argument<string?> _phase = Optional(StepArguments.Phase());
    private static readonly Option<string?> _reason = new("--reason") { Description = "Why the phase may be left out.", HelpName = "WHY" };
    private static readonly Option<bool> _review = new("--review") { Description = "Sign the last review, in place of a skip." };
    private static readonly Option<string?> _key = new("--key") { Description = "The SSH key; git's user.signingKey by default.", HelpName = "PATH" };
    private static readonly Option<string?> _by = new("--by") { Description = "Who approves, as the list of approvers has it; git's user.email by default.", HelpName = "WHO" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("approve", "Sign that a phase is left out, or the last review.", $"approve {StepArguments.Example} RED_UNIT --reason \"the unit is generated\"", $"approve {StepArguments.Example} --review") { _file, _phase, _reason, _review, _key, _by };
        command.SetAction(parsed =>
        {
            (string? phase, string? reason, bool isReview) = (parsed.GetValue(_phase), parsed.GetValue(_reason), parsed.GetValue(_review));
            return isReview != (phase is null && reason is null) ? context.Refuse("name a phase and a --reason, or give --review alone.")
                : !isReview && (phase is null || reason is null) ? context.Refuse("name a phase and a --reason.")
                : Of(context, NamedStep.Find(context, parsed.GetValue(_file)!), phase, reason).Run(parsed.GetValue(_by), parsed.GetValue(_key));
        });
        return command;
    }

    private static SignedEdit Of(CommandContext context, NamedStep step, string? phase, string? reason)
        => phase is null
            ? new SignedEdit(context, step, (by, signature) => new ApproveReview(by, signature), file => Approval.OfReview(file, Reviews.Of(file)[^1]))
            : new SignedEdit(
                context, step, (by, signature) => new ApprovePhase(phase, by, reason!, signature),
                file => Approval.OfSkip(file.Phases.First(entry => entry.Name.Text == phase || entry.MeantName == phase)));

    private static Argument<string?> Optional(Argument<string> phase)
        => new Argument<string?>(phase.Name) { Description = phase.Description, Arity = ArgumentArity.ZeroOrOne };
}
