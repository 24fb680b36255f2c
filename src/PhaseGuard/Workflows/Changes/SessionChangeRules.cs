using PhaseGuard.Workflows.Changes.Rules;

namespace PhaseGuard.Workflows.Changes;

/// <summary>The book of rules on a session before and after a commit, in the order of their ids.</summary>
internal static class SessionChangeRules
{
    public static PG142SummaryRemoved SummaryRemoved { get; } = new();

    public static PG146ArchiveFlip ArchiveFlip { get; } = new();

    public static IReadOnlyList<GroupRule<SessionChange>> All { get; } =
    [
        new PG140CompletedTaskReopened(),
        new PG141TaskRemoved(),
        SummaryRemoved,
        new PG143TaskIdReused(),
        new PG144TaskHistoryRewritten(),
        new PG145SessionReopened(),
        ArchiveFlip,
        new PG147DependencyDropped(),
        new PG148AcceptanceShrunk(),
        new PG149SessionRemoved(),
    ];
}
