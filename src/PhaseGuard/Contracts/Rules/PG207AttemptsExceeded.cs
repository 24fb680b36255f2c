using System.Globalization;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG207AttemptsExceeded() : ContractRule(
    "PG207", "attempts-exceeded", Level.Error, "There were more attempts than the contract allows.")
{
    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        if (contract.Retries.MaxAttempts is { } most && contract.Attempts.Count > most)
        {
            findings.Add(
                this,
                contract.Attempts[most].Start.Value.Place,
                string.Create(CultureInfo.InvariantCulture, $"{contract.Attempts.Count} attempts were started, and \"max_attempts\" is {most}"),
                "Find out why it fails, and agree on a contract of its own for what is tried then.");
        }
    }
}
