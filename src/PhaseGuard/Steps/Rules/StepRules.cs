namespace PhaseGuard.Steps.Rules;

/// <summary>The book of rules on step files, in the order of their ids.</summary>
internal static class StepRules
{
    public static IReadOnlyList<Rule<StepFile>> All { get; } =
    [
        new PG001InvalidJson(),
        new PG002DuplicateKey(),
        new PG003UnreadableFile(),
        new PG004ObsoleteField(),
        new PG005WrongType(),
        new PG006UnknownSchemaVersion(),
        new PG007MissingId(),
        new PG008TaskIdMismatch(),
        new PG010MissingLog(),
        new PG011LegacyLogPlace(),
        new PG012MissingPhase(),
        new PG013UnknownPhase(),
        new PG014DuplicatePhase(),
        new PG015PhaseOrder(),
        new PG016PhaseIndex(),
        new PG017NamelessPhase(),
        new PG020UnknownStatus(),
        new PG021UnexecutedPhase(),
        new PG022PhaseInProgress(),
        new PG023MissingOutcome(),
        new PG024UnknownOutcome(),
        new PG025FailedCommit(),
        new PG026FailedPhase(),
        new PG027StrayOutcome(),
        new PG030SkipWithoutReason(),
        new PG031DeferredPhase(),
        new PG032UnknownSkipPrefix(),
        new PG033EmptySkipReason(),
        new PG034MisplacedCheckpoint(),
        new PG035NothingExecuted(),
        new PG036StraySkipReason(),
    ];
}
