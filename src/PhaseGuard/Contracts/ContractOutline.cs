namespace PhaseGuard.Contracts;

/// <summary>What of a contract file matters to others.</summary>
/// <param name="path">The repository path, with <c>/</c>.</param>
internal sealed class ContractOutline(string path) : Outline(path), IContractOutline
{
    /// <summary>What its contract is known by; <see langword="null"/> where it has none.</summary>
    public ContractName? Contract { get; init; }

    internal override string Identity => Contract?.TaskId ?? base.Identity;

    internal override bool IsPristine => Contract is not { IsBegun: true };
}
