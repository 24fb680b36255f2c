using PhaseGuard.Checks;
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
    public static int Run(CommandContext context, string file, Action<StepFile, StepProgress> print)
    {
        NamedStep named = NamedStep.Find(context, file);
        using StepDocument document = named.Open(named.Options(context));
        if (!document.Step.Root.IsObject)
        {
            return StepWriter.Decline(context, named, document.Validate(), isUnreadable: true);
        }

        if (StepProgress.Of(document, out Refusal? unknown) is not { } progress)
        {
            return context.Decline(context.CommandsOn(file).Sentence(unknown!));
        }

        print(document.Step, progress);
        return ExitCode.Ok;
    }
}
