using PhaseGuard.Cli.Commands;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>next</c>.</summary>
internal sealed class NextTool() : McpTool("next", "Where to go on", "Where to go on in a step: how far it is, and the call to make next.")
{
    public override IReadOnlyList<ToolParameter> Parameters { get; } = [File];

    public override bool IsReadOnly => true;

    public override int Run(ToolRun run) => StepStanding.Add(run, NextCommand.Run(run.Context, run.File));
}
