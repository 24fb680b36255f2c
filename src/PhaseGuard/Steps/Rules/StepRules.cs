namespace PhaseGuard.Steps.Rules;

/// <summary>The book of rules on step files, in the order of their ids.</summary>
internal static class StepRules
{
    public static IReadOnlyList<Rule<StepFile>> All { get; } =
    [
        new PG001InvalidJson(),
        new PG003UnreadableFile(),
        new PG020UnknownStatus(),
        new PG021UnexecutedPhase(),
        new PG022PhaseInProgress(),
        new PG031DeferredPhase(),
        new PG040UnknownState(),
        new PG041DoneTooEarly(),
        new PG042StateBehind(),
        new PG043ThinState(),
        new PG044ContradictingResult(),
        new PG045BrokenStateHistory(),
        new PG046NotReady(),
        new PG047OpenCritique(),
        new PG048UnmetCriterion(),
        new PG050BadTimestamp(),
        new PG051TimeRunsBackwards(),
        new PG052FutureTimestamp(),
        new PG053BatchedTimestamps(),
        new PG054DurationMismatch(),
        new PG055TestCountMismatch(),
        new PG056RedWithoutFailure(),
        new PG057GreenWithFailures(),
        new PG058SilentReview(),
        new PG059HistoryDisagrees(),
    ];
}
