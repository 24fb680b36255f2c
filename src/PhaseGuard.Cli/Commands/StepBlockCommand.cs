using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step block</c>: something stands against a step that nobody is at.</summary>
internal static class StepBlockCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string[]> _on = StepArguments.Texts("--on", "The task id of a step that must be done before; once for each.", "ID");
    private static readonly Option<string[]> _missing = StepArguments.Texts("--missing", "What the step file does not say; once for each.");
    private static readonly Option<string?> _resolution = new("--resolution") { Description = "What is to be done about what is missing.", HelpName = "TEXT" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(
            "block",
            "A step cannot be executed: it waits for others, or its file does not say enough.",
            $"step block {StepArguments.Example} --on 01-02",
            $"step block {StepArguments.Example} --missing \"the address of the database\" --resolution \"ask the operators\"") { _file, _on, _missing, _resolution };
        command.SetAction(parsed => Run(context, parsed.GetValue(_file)!, parsed.GetValue(_on) ?? [], parsed.GetValue(_missing) ?? [], parsed.GetValue(_resolution)));
        return command;
    }

    private static int Run(CommandContext context, string file, string[] tasks, string[] missing, string? resolution) => (tasks, missing, resolution) switch
    {
        ({ Length: > 0 }, [], null) => StepWriter.Run(context, file, BlockStep.On(tasks)),
        ([], { Length: > 0 }, { } told) => StepWriter.Run(context, file, BlockStep.ForLackOf(missing, told)),
        _ => context.Refuse("say either --on ID, or --missing TEXT and --resolution TEXT."),
    };
}
