using PhaseGuard.Cli.Mcp.Tools;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp;

/// <summary>The commands on a step file as calls of tools; those that no tool carries out, as one would type them.</summary>
/// <param name="tool">The program as it was called.</param>
/// <param name="file">The step file as somebody named it.</param>
internal sealed class ToolCalls(string tool, string file) : CommandLine(tool, file)
{
    private readonly string _file = file;

    /// <param name="action">A command that leads on.</param>
    /// <param name="phase">The phase with which a step begins; a word to replace where nobody knows.</param>
    /// <returns>The call that does it; <see langword="null"/> where no tool does.</returns>
    public ToolCall? CallOf(NextAction action, string? phase = null) => action.Kind switch
    {
        NextActionKind.StartStep => On("phase_start").With("phase", phase ?? "PHASE").With("agent", Example(action, EditInput.Agent)),
        NextActionKind.StartPhase => On("phase_start").With("phase", action.Name!),
        NextActionKind.CompletePhase => Say(On("phase_complete").With("phase", action.Name!), action),
        NextActionKind.SkipPhase => Say(On("phase_skip").With("phase", action.Name!), action),
        NextActionKind.MarkCheckpoint => On("checkpoint").With("name", action.Name!),
        NextActionKind.RollBack => On("checkpoint").With("name", CheckpointTool.RollBack),
        _ => null,
    };

    public override string Of(NextAction action) => CallOf(action)?.ToString() ?? base.Of(action);

    protected override string Name(EditInput input) => $"\"{Word(input)}\"";

    private static ToolCall Say(ToolCall call, NextAction action)
    {
        foreach (EditInput input in action.Inputs)
        {
            call = call.With(Word(input), Example(action, input).Trim('"'));
        }

        return call;
    }

    private static string Word(EditInput input) => input switch
    {
        EditInput.Agent => "agent",
        EditInput.Reason => "reason",
        EditInput.Outcome => "outcome",
        EditInput.Notes => "notes",
        _ => EditInputs.Word(input),
    };

    private ToolCall On(string name) => new ToolCall(name).With("file", _file);
}
