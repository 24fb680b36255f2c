namespace PhaseGuard.Contracts.Changes.Rules;

/// <summary>The book of rules on a change of a contract, in the order of their ids.</summary>
internal static class ContractChangeRules
{
    public static IReadOnlyList<Rule<IContractChange>> All { get; } =
    [
        new PG210StartMoved(),
        new PG211CheckpointsRewritten(),
    ];

    /// <summary>The same as they are asked of a contract file.</summary>
    public static AskedRule<IContractChange>[] Asked { get; } = AskedRule<IContractChange>.All(All);
}
