using PhaseGuard.Cli.Commands;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>checkpoint</c>.</summary>
internal sealed class CheckpointTool() : McpTool("checkpoint", "Mark a checkpoint", "Leaves what follows for later, so that what is finished can be committed; or goes back behind the last checkpoint.")
{
    /// <summary>What goes back behind the last checkpoint.</summary>
    public const string RollBack = "rollback";

    private static readonly ToolParameter _name = new("name", ToolParameterKind.Text, "The checkpoint that is reached, or rollback.") { IsRequired = true, Words = [.. MarkCheckpoint.Names, RollBack] };
    private static readonly ToolParameter _commit = new("commit", ToolParameterKind.Flag, "Commit the step file with what is staged; the hooks have their say.");

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [File, _name, _commit];

    public override int Run(ToolRun run)
    {
        string name = run.Arguments.Required(_name.Name);
        bool commits = run.Arguments.Flag(_commit.Name);
        return name != RollBack ? StepStanding.Add(run, CheckpointCommand.Mark(run.Context, run.File, name, commits))
            : commits ? run.Context.Refuse("rollback makes no commit: leave \"commit\" out.")
            : StepStanding.Add(run, CheckpointCommand.RollBack(run.Context, run.File));
    }
}
