using PhaseGuard.Engine.Rules;

namespace PhaseGuard.Workflows.Rules;

/// <summary>The book of rules on one session file.</summary>
internal static class SessionFileRules
{
    public static AskedRule<SessionFile>[] All { get; } = AskedRule<SessionFile>.All(
    [
        RecordRules.InvalidJson,
        RecordRules.DuplicateKey,
        RecordRules.UnreadableFile,
        RecordRules.WrongType,
        RecordRules.BadTimestamp,
        RecordRules.FutureTimestamp,
        new PG115SessionIdMismatch(),
    ]);

    /// <summary>The rules on the file of a session that has task files: others, such as brainstorming, have words of their own.</summary>
    public static AskedRule<SessionFile>[] WithTasks { get; } = AskedRule<SessionFile>.All(
    [
        new PG116UnknownSessionStatus(),
        new PG118MissingSessionField(),
    ]);
}
