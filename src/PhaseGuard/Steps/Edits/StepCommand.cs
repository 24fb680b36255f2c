using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Edits;

/// <summary>What somebody wants to record in a step file; <see cref="StepEditor.Edit"/> carries it out.</summary>
public abstract record StepCommand
{
    private protected StepCommand()
    {
    }

    /// <summary>Makes the edit, or refuses.</summary>
    /// <param name="edit">The file, which nothing was changed in yet.</param>
    /// <returns>What forbids it and what leads on; <see langword="null"/> where the edit was made.</returns>
    internal abstract Refusal? Apply(StepEdit edit);

    /// <summary>Whether a step under way may have a finding until its next commit.</summary>
    internal static bool MayLack(Finding finding)
        => finding.Rule is PG021UnexecutedPhase or PG022PhaseInProgress or PG042StateBehind or PG043ThinState;

    /// <summary>Whether the file may have a finding after the edit that it did not have before.</summary>
    internal virtual bool MayAdd(Finding finding) => MayLack(finding);

    /// <summary>Whether a finding is about what the command itself says: that the file had the like before is no excuse.</summary>
    internal virtual bool IsAnswerable(Finding finding) => false;
}
