namespace PhaseGuard.Contracts.Rules;

/// <summary>The book of rules on one contract, whatever file holds it, in the order of their ids.</summary>
internal static class ContractRules
{
    public static IReadOnlyList<Rule<IContractHolder>> All { get; } =
    [
        new PG201ThinContract(),
        new PG202BadTimeout(),
        new PG203BadMemoryLimit(),
        new PG204BadRetryPolicy(),
        new PG205UnknownStrategy(),
        new PG206BadMonitoring(),
        new PG207AttemptsExceeded(),
        new PG208Overrun(),
    ];
}
