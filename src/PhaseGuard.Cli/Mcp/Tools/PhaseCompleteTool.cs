using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>phase complete</c>.</summary>
internal sealed class PhaseCompleteTool() : McpTool("phase_complete", "Complete a phase", "The phase at work ends, now, with its result. A RED phase passes where its test fails as expected.")
{
    private static readonly ToolParameter _outcome = new("outcome", ToolParameterKind.Text, "How it went.") { IsRequired = true, Words = ["PASS", "FAIL"] };
    private static readonly ToolParameter _details = new("details", ToolParameterKind.Text, "What happened, in words.");
    private static readonly ToolParameter _notes = new("notes", ToolParameterKind.Text, "Whatever else is worth knowing; a review says here what it found.");
    private static readonly ToolParameter _tests = new("tests", ToolParameterKind.Counts, "The counts of the test run.");
    private static readonly ToolParameter _created = new("created", ToolParameterKind.Texts, "Paths of files that the phase created.");
    private static readonly ToolParameter _modified = new("modified", ToolParameterKind.Texts, "Paths of files that the phase changed.");

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [File, Phase, _outcome, _details, _notes, _tests, _created, _modified];

    public override int Run(ToolRun run) => StepStanding.Add(run, StepWriter.Run(
        run.Context, run.File, new CompletePhase(run.Arguments.Required(Phase.Name), run.Arguments.Required(_outcome.Name) == "PASS")
        {
            Details = run.Arguments.Text(_details.Name),
            Notes = run.Arguments.Text(_notes.Name),
            Tests = run.Arguments.Counts(_tests.Name),
            Created = run.Arguments.Texts(_created.Name),
            Modified = run.Arguments.Texts(_modified.Name),
        }));
}
