using PhaseGuard.Steps.Messages.Rules;

namespace PhaseGuard.Steps.Messages;

/// <summary>The book of rules on messages and pushes.</summary>
internal static class MessageRules
{
    private static readonly PG083EarlyPush _earlyPush = new();

    /// <summary>The rules on a commit's message, in the order of their ids.</summary>
    public static IReadOnlyList<GroupRule<AnnouncedCommit>> All { get; } =
        [new PG080UnannouncedCheckpoint(), new PG081FalseCheckpoint(), new PG082MixedCheckpoints(), new PG084FalseFinal()];

    /// <summary>The rules on a push.</summary>
    public static IReadOnlyList<GroupRule<PushedSteps>> OnPush { get; } = [_earlyPush];

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Book { get; } = [.. All.Append<Rule>(_earlyPush).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
