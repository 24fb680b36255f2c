using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG205UnknownStrategy() : ContractRule(
    "PG205", "unknown-strategy", Level.Error, "The strategy of a contract does not exist, or calls back nobody.")
{
    internal override Level MildestLevel => Level.Warning;

    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        JsonValue value = contract.StrategyValue;
        if (contract.Strategy is null)
        {
            findings.Add(this, value.Place, WordCure.Message(value), WordCure.For(value, ExecutionStrategies.Words));
        }
        else if (contract is { Strategy: ExecutionStrategy.Asynchronous, Callback.IsBlank: true })
        {
            findings.Add(
                this,
                value.Place,
                "the contract is asynchronous and has no \"callback\", so nobody hears of its end",
                "Name in \"callback\" who is told; or set \"strategy\" to synchronous.",
                level: Level.Warning);
        }
    }
}
