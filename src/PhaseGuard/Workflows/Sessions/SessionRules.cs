using PhaseGuard.Workflows.Sessions.Rules;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>The book of rules across the files of a session, in the order of their ids.</summary>
internal static class SessionRules
{
    public static IReadOnlyList<GroupRule<JudgedSession>> All { get; } =
    [
        new PG112UnexplainedStatus(),
        new PG117UnfilledSessionName(),
        new PG120TickedUnfinishedTask(),
        new PG121UntickedFinishedTask(),
        new PG122PhantomEntry(),
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
