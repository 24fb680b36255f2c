using PhaseGuard.Workflows.Sessions.Rules;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>The book of rules across the files of a session, in the order of their ids.</summary>
internal static class SessionRules
{
    public static PG120TickedUnfinishedTask TickedUnfinishedTask { get; } = new();

    public static PG122PhantomEntry PhantomEntry { get; } = new();

    public static IReadOnlyList<GroupRule<JudgedSession>> All { get; } =
    [
        new PG112UnexplainedStatus(),
        new PG117UnfilledSessionName(),
        TickedUnfinishedTask,
        new PG121UntickedFinishedTask(),
        PhantomEntry,
        new PG123UnlistedTask(),
        new PG124DeadSessionLink(),
        new PG125ContradictingEntries(),
        new PG127DuplicateSessionTask(),
        new PG128MissingDependency(),
        new PG129CircularDependency(),
        new PG130UnmetTaskDependency(),
        new PG131CrowdedSession(),
        new PG132StaleBlock(),
        new PG133ChildlessContainer(),
        new PG134MissingSummary(),
        new PG135MissingSessionFile(),
        new PG136MissingPlan(),
        new PG137SessionCompletedEarly(),
        new PG138SessionBehind(),
        new PG139ArchivedUnfinished(),
    ];
}
