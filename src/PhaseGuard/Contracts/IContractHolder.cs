namespace PhaseGuard.Contracts;

/// <summary>A record that may hold a contract, of whatever dialect: the rules on contracts are asked of each.</summary>
internal interface IContractHolder
{
    /// <summary><see langword="null"/> where it holds none.</summary>
    Contract? Contract { get; }
}
