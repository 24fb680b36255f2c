namespace PhaseGuard.Contracts;

/// <summary>What of a contract matters to others: it is kept after the file's text is gone.</summary>
/// <param name="TaskId">The task that it is for; <see langword="null"/> where it does not say it.</param>
/// <param name="At">Where it says so.</param>
/// <param name="IsBegun">Whether anything was seen of it.</param>
internal sealed record ContractName(string? TaskId, Location At, bool IsBegun)
{
    /// <summary>Reads what matters of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="locations">Finds the places of its file.</param>
    public static ContractName Of(Contract contract, ref LocationFinder locations)
        => new(
            contract.TaskId is { IsString: true, IsBlank: false } id ? id.Text : null,
            locations.At(contract.TaskId.Place),
            contract.StartTime.Value.Exists || contract.Checkpoints.Count > 0);
}
