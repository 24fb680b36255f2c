namespace PhaseGuard.Steps.Changes.Rules;

/// <summary>The book of rules on a change of a step file, in the order of their ids.</summary>
internal static class ChangeRules
{
    public static IReadOnlyList<Rule<StepChange>> All { get; } =
    [
        new PG060DoneReopened(),
        new PG061PhaseWentBack(),
        new PG062HistoryRewritten(),
        new PG063PhaseSetChanged(),
        new PG064StepRemoved(),
        new PG065BatchedUpdate(),
        new PG066UnrecordedRerun(),
        new PG067BornFinished(),
        new PG068StateSkipped(),
        new PG069ReviewRemoved(),
        new PG098RequirementRemoved(),
    ];
}
