using PhaseGuard.Steps;

namespace PhaseGuard.Agents.Sessions;

/// <summary>What of a step is at work, or finished and not committed.</summary>
internal static class OpenWork
{
    /// <summary>Looks at a step.</summary>
    /// <param name="now">The step as it is.</param>
    /// <param name="committed">The step as HEAD has it; <see langword="null"/> where it has none.</param>
    /// <returns>The beginning of a sentence; <see langword="null"/> where there is nothing of the kind.</returns>
    public static string? Of(StepFile now, StepFile? committed)
    {
        string[] atWork = [.. now.Phases.Where(phase => phase.Status == PhaseStatus.InProgress).Select(phase => phase.MeantName)];
        string[] finished = [.. now.Phases.Where(phase => phase.IsFinished && committed?.Phases.Exists(other => other.IsFinished && other.MeantName == phase.MeantName) != true).Select(phase => phase.MeantName)];
        return atWork.Length > 0 ? $"{Quote.Some(atWork)} in progress"
            : finished.Length > 0 ? $"{Quote.Some(finished)} finished and not committed"
            : null;
    }
}
