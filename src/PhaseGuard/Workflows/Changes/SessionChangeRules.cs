using PhaseGuard.Workflows.Changes.Rules;

namespace PhaseGuard.Workflows.Changes;

/// <summary>The book of rules on a session before and after a commit, in the order of their ids.</summary>
internal static class SessionChangeRules
{
    public static IReadOnlyList<GroupRule<SessionChange>> All { get; } =
    [
        new PG140CompletedTaskReopened(),
        new PG141TaskRemoved(),
        new PG142SummaryRemoved(),
        new PG143TaskIdReused(),
        new PG144TaskHistoryRewritten(),
        new PG145SessionReopened(),
        new PG146ArchiveFlip(),
        new PG147DependencyDropped(),
        new PG148AcceptanceShrunk(),
        new PG149SessionRemoved(),
    ];
}
