namespace PhaseGuard.Contracts;

/// <summary>What is kept of a record that may hold a contract, of whatever dialect.</summary>
internal interface IContractOutline
{
    /// <summary><see langword="null"/> where it holds none.</summary>
    ContractName? Contract { get; }
}
