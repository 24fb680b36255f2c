using PhaseGuard.Boards;

namespace PhaseGuard.Steps.Boards;

/// <summary>What a phase is called and says of itself, where it says what most say in one text for all: boards hold thousands of phases.</summary>
internal static class PhaseWords
{
    /// <summary>The name as the file has it.</summary>
    public static string Name(Phase phase) => phase.CanonicalName ?? (phase.Name.IsString ? BoardText.Of(phase.Name) : "");

    public static string Status(Phase phase) => phase.Status switch
    {
        PhaseStatus.Executed => "EXECUTED",
        PhaseStatus.NotExecuted => "NOT_EXECUTED",
        PhaseStatus.InProgress => "IN_PROGRESS",
        PhaseStatus.Skipped => "SKIPPED",
        _ => BoardText.Of(phase.StatusValue),
    };

    public static string Outcome(Phase phase) => phase.Outcome switch
    {
        Steps.Outcome.Pass => "PASS",
        Steps.Outcome.Fail => "FAIL",
        _ => BoardText.Of(phase.OutcomeValue),
    };

    /// <summary>Status, outcome, and why it was skipped.</summary>
    public static string All(Phase phase) => phase.Status switch
    {
        PhaseStatus.Executed when phase.Outcome == Steps.Outcome.Pass => "EXECUTED, PASS",
        PhaseStatus.NotExecuted when !phase.OutcomeValue.Exists => "NOT_EXECUTED",
        _ => string.Join(", ", new[] { Status(phase), Outcome(phase), phase.Status == PhaseStatus.Skipped ? BoardText.Of(phase.BlockedBy) : "" }.Where(word => word.Length > 0)),
    };
}
