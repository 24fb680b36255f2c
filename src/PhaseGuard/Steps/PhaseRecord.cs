using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>What a step file says of one phase.</summary>
public sealed record PhaseRecord
{
    private PhaseRecord(Phase phase)
    {
        Name = phase.Name.IsString ? phase.Name.Text : "";
        Status = phase.Status;
        Outcome = phase.Outcome;
        Reason = phase.BlockedBy.IsString ? phase.BlockedBy.Text : null;
        StartedAt = phase.Started.Instant?.ToTime();
        EndedAt = phase.Ended.Instant?.ToTime();
        DurationMinutes = JsonNumber.TryRead(phase.DurationMinutes, out decimal minutes) ? minutes : null;
        IsFinished = phase.IsFinished;
        IsPending = phase.IsPending;
        EarlierRuns = phase.History.If(JsonKind.Array).Children.Count;
    }

    /// <summary>The name in the file; empty where the entry has none.</summary>
    public string Name { get; }

    /// <summary>How far the phase is.</summary>
    public PhaseStatus Status { get; }

    /// <summary>How it went.</summary>
    public Outcome Outcome { get; }

    /// <summary>Why it was skipped, with its prefix; <see langword="null"/> where the file does not say.</summary>
    public string? Reason { get; }

    /// <summary>When it began, in UTC; <see langword="null"/> where the file has no timestamp of PG050, or one that .NET has no name for.</summary>
    public DateTimeOffset? StartedAt { get; }

    /// <summary>When it ended, in UTC; <see langword="null"/> where the file has no timestamp of PG050, or one that .NET has no name for.</summary>
    public DateTimeOffset? EndedAt { get; }

    /// <summary>How long it took, in minutes, as the file says; <see langword="null"/> where it does not.</summary>
    public decimal? DurationMinutes { get; }

    /// <summary>Whether nothing of it is left to do: it was executed, or skipped for good.</summary>
    public bool IsFinished { get; }

    /// <summary>Whether it is left for later at a checkpoint.</summary>
    public bool IsPending { get; }

    /// <summary>How many entries its <c>history</c> has.</summary>
    public int EarlierRuns { get; }

    internal static PhaseRecord Of(Phase phase) => new(phase);
}
