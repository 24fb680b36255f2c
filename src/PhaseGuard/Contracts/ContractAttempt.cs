using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>One attempt of a contract, as its checkpoints tell it.</summary>
/// <param name="Start">The checkpoint at which it began.</param>
internal sealed record ContractAttempt(ContractCheckpoint Start)
{
    /// <summary>The checkpoint at which it ended; <see langword="null"/> where none says it.</summary>
    public ContractCheckpoint? End { get; private set; }

    /// <summary>How many seconds it took; <see langword="null"/> where the checkpoints do not tell.</summary>
    public decimal? Seconds => Start.At.Instant is { } start && End?.At.Instant is { } end ? end.SecondsSince(start) : null;

    /// <summary>Pairs starts and ends of one attempt number; an end belongs to the last start that has none yet.</summary>
    public static IReadOnlyList<ContractAttempt> Pair(IReadOnlyList<ContractCheckpoint> checkpoints)
    {
        var attempts = new List<ContractAttempt>();
        var open = new Dictionary<string, ContractAttempt>(StringComparer.Ordinal);
        foreach (ContractCheckpoint checkpoint in checkpoints)
        {
            string number = JsonEquality.ContentOf(checkpoint.Attempt);
            if (checkpoint.IsStart)
            {
                attempts.Add(open[number] = new ContractAttempt(checkpoint));
            }
            else if (checkpoint.IsEnd && open.Remove(number, out ContractAttempt? attempt))
            {
                attempt.End = checkpoint;
            }
        }

        return attempts;
    }
}
