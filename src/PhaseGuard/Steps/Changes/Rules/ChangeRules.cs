using PhaseGuard.Contracts.Changes.Rules;

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
        new PG097RetriesForgotten(),
        new PG098RequirementRemoved(),
        new PG099HistoryReplaced(),
    ];

    /// <summary>The rules on what a later version keeps of an earlier one, whatever lies between them.</summary>
    public static IReadOnlyList<IRule<StepChange>> OnRecord { get; } =
        [.. All.Where(rule => rule is not (PG065BatchedUpdate or PG067BornFinished or PG099HistoryReplaced)), .. ContractChangeRules.All];

    private static readonly AskedRule<StepChange>[] _onCommit = AskedRule<StepChange>.All([.. All.Where(rule => rule is not PG099HistoryReplaced), .. ContractChangeRules.All]);
    private static readonly AskedRule<StepChange>[] _onReplacement = AskedRule<StepChange>.All(All.Where(rule => rule is PG099HistoryReplaced));

    /// <summary>The rules that are asked of a commit, or of a push that replaces one.</summary>
    public static AskedRule<StepChange>[] For(CommitContext commit) => commit.Replacement is null ? _onCommit : _onReplacement;
}
