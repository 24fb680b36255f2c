using PhaseGuard.Agents.Commands;
using PhaseGuard.Dialects;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Agents.Judging;

/// <summary>The command by which a record goes on from what is on disk.</summary>
internal static class HonestCommand
{
    /// <summary>Finds the command.</summary>
    /// <param name="now">The record as it is; <see langword="null"/> where there is none yet.</param>
    /// <param name="kind">What kind of record it is.</param>
    /// <param name="commands">The commands on it.</param>
    /// <returns><see langword="null"/> where no command keeps such records, or none leads on.</returns>
    public static string? Of(Document? now, FileKind kind, CommandLine commands)
        => kind is not StepFileKind ? null
            : now is not StepDocument step ? commands.Of(NewStepVerb)
            : StepProgress.Of(step, out _)?.Next is { } next ? commands.Of(next)
            : null;

    private const string NewStepVerb = "step new";
}
