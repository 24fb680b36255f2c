using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>The counts of a test run; whether they fit one another, PG055 says.</summary>
/// <param name="Total">How many tests there are.</param>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Skipped">How many were not run.</param>
public sealed record TestCounts(int Total, int Passed, int Failed, int Skipped)
{
    internal void SetOn(PhaseEdit phase) => phase.SetCounts(
        ("total", JsonContent.Of(Total)), ("passed", JsonContent.Of(Passed)), ("failed", JsonContent.Of(Failed)), ("skipped", JsonContent.Of(Skipped)));
}
