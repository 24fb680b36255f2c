using PhaseGuard.Checks;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>Reads a step file for a command that writes nothing.</summary>
internal static class StepReader
{
    /// <param name="context">The world.</param>
    /// <param name="file">The step file, as somebody named it.</param>
    /// <param name="print">Prints the answer, of a file whose phases are known.</param>
    /// <returns>The exit code.</returns>
    public static int Run(CommandContext context, string file, Action<StepFile> print)
    {
        NamedStep named = NamedStep.Find(context, file);
        ValidationOptions options = named.Options(context);
        byte[] content = named.Read(out Unreadable? flaw);
        using JsonTree tree = JsonTree.Parse(content);
        var step = new StepFile(named.Path, tree, options);
        if (flaw is not null || StepEditor.IsUnreadable(step, content))
        {
            FileReport report = flaw is null ? StepValidator.Validate(named.Path, content, options) : StepValidator.ValidateUnreadable(named.Path, flaw, options);
            return StepWriter.Decline(context, named, new StepEditing { Flaws = report });
        }

        if (PhaseCommand.UnknownPhases(step) is { } unknown)
        {
            return context.Decline(unknown);
        }

        print(step);
        return ExitCode.Ok;
    }
}
