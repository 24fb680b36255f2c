namespace PhaseGuard.Contracts.Changes;

/// <summary>A contract file before and after a commit.</summary>
internal sealed record ContractChange(IContractHolder? Before, IContractHolder? After, CommitContext Commit) : IContractChange;
