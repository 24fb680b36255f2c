using PhaseGuard.Boards;

namespace PhaseGuard.Contracts.Boards;

/// <summary>Shows execution contracts on a board.</summary>
internal static class ContractBoard
{
    /// <summary>The row of a contract.</summary>
    public static BoardRow RowOf(ContractDocument document, DateTimeOffset now)
    {
        ContractFile file = document.File;
        string stem = Path.GetFileNameWithoutExtension(file.Path);
        var row = new BoardRow(file.Path, file.RecordNoun, Path.GetFileName(Path.GetDirectoryName(file.Path)) ?? "", document.Outline.Contract?.TaskId ?? stem);
        return file.Contract is not { } contract
            ? row with { Flaw = RecordFlaw.Of(file) ?? "The file has no \"execution\" object." }
            : row with
            {
                Title = contract.Strategy is null ? null : BoardText.Of(contract.StrategyValue),
                Standing = StandingOf(contract),
                State = EndOf(contract) is { Length: > 0 } outcome ? outcome : contract.Attempts.Count == 0 ? "not begun" : "begun",
                Stuck = Why(contract, now),
                Agent = BoardText.Of(contract.AgentType) is { Length: > 0 } agent ? agent : null,
                Attempts = contract.Attempts.Count == 0 ? null : contract.Attempts.Count,
                Minutes = contract.Attempts.Sum(attempt => (long)(attempt.Seconds ?? 0)) is > 0 and var seconds ? decimal.Round(seconds / 60m, 2) : null,
                Tables = RecordTables.Told(Happened(contract), Limits(contract)),
            };
    }

    private static string EndOf(Contract contract) => BoardText.Of(contract.Result["outcome"u8]);

    private static BoardStanding StandingOf(Contract contract)
        => EndOf(contract) is { Length: > 0 } outcome ? outcome == AttemptOutcomes.Word(AttemptOutcome.Passed) ? BoardStanding.Finished : BoardStanding.Failed
            : contract.Attempts.Count == 0 ? BoardStanding.Open
            : BoardStanding.InProgress;

    private static string? Why(Contract contract, DateTimeOffset now)
        => StandingOf(contract) switch
        {
            BoardStanding.Failed => $"The run ended as {EndOf(contract)}.",
            BoardStanding.InProgress => Silence.Since(contract.Attempts[^1].Start.At.Instant?.ToTime(), now, since => $"An attempt began at {since}, and no end is recorded"),
            _ => null,
        };

    private static BoardTable Happened(Contract contract) => new(
        "Monitoring",
        ["When", "Event", "Attempt", "Outcome"],
        [.. contract.Checkpoints.Take(RecordTables.MostEntries).Select(checkpoint => (string[])[BoardText.Of(checkpoint.At), BoardText.Of(checkpoint.Event), BoardText.Of(checkpoint.Attempt), BoardText.Of(checkpoint.Value["outcome"u8])])])
    {
        IsTimeLine = true,
    };

    private static BoardTable Limits(Contract contract) => RecordTables.OfFacts(
        "Contract", ("Command", contract.Value["command"u8]), ("Timeout in seconds", contract.TimeoutValue), ("Memory", contract.MemoryLimitValue), ("Retries", contract.Retries.Value),
        ("Context", contract.Context), ("Result", contract.Result));
}
