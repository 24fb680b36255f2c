using PhaseGuard.Checks;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>phase start</c>, and for <c>step start</c> where nobody has begun with the step.</summary>
internal sealed class PhaseStartTool() : McpTool("phase_start", "Start a phase", "A phase begins, now. One phase is at work at a time, in the order of the log. Call it before the work, not afterwards.")
{
    private static readonly ToolParameter _agent = new("agent", ToolParameterKind.Text, "Who begins with the step, where nobody has yet: one of the agents that the policy names.");

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [File, Phase, _agent];

    public override int Run(ToolRun run)
    {
        string file = run.File;
        int code = run.Arguments.Text(_agent.Name) is { } agent ? StepWriter.Run(run.Context, file, new StartStep(agent)) : ExitCode.Ok;
        return StepStanding.Add(run, code == ExitCode.Ok ? StepWriter.Run(run.Context, file, new StartPhase(run.Arguments.Required(Phase.Name))) : code);
    }
}
