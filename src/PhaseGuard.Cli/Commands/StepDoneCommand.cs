using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step done</c>: a step is done.</summary>
internal static class StepDoneCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string[]> _evidence = StepArguments.Texts("--evidence", "What shows that a criterion is met; once for each, in their order.");
    private static readonly Option<string[]> _output = StepArguments.Texts("--output", "A file that the step produced, besides those that its phases name.", "PATH");
    private static readonly Option<string?> _notes = new("--notes") { Description = "What else is worth knowing.", HelpName = "TEXT" };
    private static readonly Option<int?> _tokens = new("--tokens") { Description = "How many tokens were used.", HelpName = "COUNT" };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("done", "A step is done: its phases are finished, its acceptance criteria are met.", $"step done {StepArguments.Example} --evidence \"login.feature, first scenario\"") { _file, _evidence, _output, _notes, _tokens };
        command.SetAction(parsed => Run(context, parsed.GetValue(_file)!, new FinishStep
        {
            Evidence = parsed.GetValue(_evidence) ?? [],
            Outputs = parsed.GetValue(_output) ?? [],
            Notes = parsed.GetValue(_notes),
            Tokens = parsed.GetValue(_tokens),
        }));
        return command;
    }

    private static int Run(CommandContext context, string file, FinishStep command)
    {
        NamedStep step = NamedStep.Find(context, file);
        int code = StepWriter.Run(context, step, command, out WrittenEdit? written);
        return written is null ? code : CheckpointCommit.Propose(context, step, written);
    }
}
