using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>What of a contract matters to others: it is kept after the file's text is gone.</summary>
/// <param name="TaskId">The task that it is for; <see langword="null"/> where it does not say it.</param>
/// <param name="At">Where it says so.</param>
/// <param name="IsBegun">Whether anything was seen of it.</param>
internal sealed record ContractName(string? TaskId, Location At, bool IsBegun)
{
    /// <summary>The repository path of the log that the result names; <see langword="null"/> where it names none, or no digest of it.</summary>
    public string? Log { get; private init; }

    /// <summary>The digest that the log is said to have.</summary>
    public string Digest { get; private init; } = "";

    /// <summary>Where it says so.</summary>
    public Location DigestAt { get; private init; } = Location.Start;

    /// <summary>Reads what matters of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="locations">Finds the places of its file.</param>
    public static ContractName Of(Contract contract, ref LocationFinder locations)
    {
        JsonValue digest = contract.Result["sha256"u8];
        return new(
            contract.TaskId is { IsString: true, IsBlank: false } id ? id.Text : null,
            locations.At(contract.TaskId.Place),
            contract.StartTime.Value.Exists || contract.Checkpoints.Count > 0)
        {
            Log = digest.IsString && contract.Result["log"u8] is { IsString: true } log ? log.Text : null,
            Digest = digest.Text,
            DigestAt = locations.At(digest.Place),
        };
    }
}
