namespace PhaseGuard.Boards;

/// <summary>One phase of a record, as the matrix shows it.</summary>
/// <param name="Name">The phase by its name in the file; findings name it so.</param>
/// <param name="Mark">How it stands.</param>
/// <param name="Words">The same in the words of the file, such as <c>EXECUTED, PASS</c>.</param>
public sealed record BoardCell(string Name, BoardMark Mark, string Words)
{
    /// <summary>How many runs came before the one that counts.</summary>
    public int EarlierRuns { get; init; }

    /// <summary>When it began, in UTC; <see langword="null"/> where the file does not say.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended, in UTC; <see langword="null"/> where the file does not say.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How long it took, in minutes, as the file says, else by its times; <see langword="null"/> where neither is there.</summary>
    public decimal? Minutes { get; init; }
}
