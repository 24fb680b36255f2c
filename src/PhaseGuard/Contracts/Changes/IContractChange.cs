namespace PhaseGuard.Contracts.Changes;

/// <summary>A record that may hold a contract, before and after a commit, of whatever dialect.</summary>
internal interface IContractChange
{
    /// <summary>The record before; <see langword="null"/> where it was not there, or could not be read.</summary>
    IContractHolder? Before { get; }

    /// <summary>The record after; <see langword="null"/> where it is gone, or cannot be read.</summary>
    IContractHolder? After { get; }

    /// <summary>What is known of the commit.</summary>
    CommitContext Commit { get; }
}
