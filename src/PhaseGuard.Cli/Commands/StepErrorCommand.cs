using System.CommandLine;
using System.Text;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step error</c>: something went wrong, or its cause is gone.</summary>
internal static class StepErrorCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string?> _message = new("--message") { Description = "What happened.", HelpName = "TEXT" };
    private static readonly Option<string?> _type = new("--type") { Description = $"Of which kind it was. Default: {RecordError.DefaultType}.", HelpName = "WORD" };
    private static readonly Option<string?> _stack = new("--stack") { Description = "Where the stack trace is read from; - is standard input.", HelpName = "FILE" };
    private static readonly Option<bool> _resolved = new("--resolved") { Description = "The cause of the error is gone; nothing else is said with it." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(
            "error",
            "Something went wrong while a step was executed; tries are counted.",
            $"step error {StepArguments.Example} --message \"the connection was lost\"",
            $"step error {StepArguments.Example} --resolved") { _file, _message, _type, _stack, _resolved };
        command.SetAction(parsed => Run(
            context, parsed.GetValue(_file)!, parsed.GetValue(_message), parsed.GetValue(_type), parsed.GetValue(_stack), parsed.GetValue(_resolved)));
        return command;
    }

    private static int Run(CommandContext context, string file, string? message, string? type, string? stack, bool isResolved) => (message, isResolved) switch
    {
        (null, true) when type is null && stack is null => StepWriter.Run(context, file, new ResolveError()),
        ({ } told, false) => StepWriter.Run(context, file, new RecordError(told)
        {
            Type = type ?? RecordError.DefaultType,
            StackTrace = stack is null ? null : Encoding.UTF8.GetString(GivenText.Read(context, stack).Span),
        }),
        _ => context.Refuse("say either --message TEXT, or --resolved alone."),
    };
}
