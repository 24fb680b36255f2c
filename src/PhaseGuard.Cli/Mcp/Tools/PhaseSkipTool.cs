using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>phase skip</c>.</summary>
internal sealed class PhaseSkipTool() : McpTool("phase_skip", "Skip a phase", "A phase is left out for good, for a reason that is accepted. What is to be done later is not skipped.")
{
    private static readonly ToolParameter _reason = new("reason", ToolParameterKind.Text, "Why: NOT_APPLICABLE:, APPROVED_SKIP: or BLOCKED_BY_DEPENDENCY:, and a text.") { IsRequired = true };

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [File, Phase, _reason];

    public override int Run(ToolRun run) => StepStanding.Add(run, StepWriter.Run(
        run.Context, run.File, new SkipPhase(run.Arguments.Required(Phase.Name), run.Arguments.Required(_reason.Name))));
}
