namespace PhaseGuard.Engine.Rules;

/// <summary>The rules that every dialect's JSON files share, each with one id.</summary>
internal static class RecordRules
{
    public static PG001InvalidJson InvalidJson { get; } = new();

    public static PG002DuplicateKey DuplicateKey { get; } = new();

    public static PG003UnreadableFile UnreadableFile { get; } = new();

    public static PG005WrongType WrongType { get; } = new();

    public static PG050BadTimestamp BadTimestamp { get; } = new();

    public static PG052FutureTimestamp FutureTimestamp { get; } = new();
}
