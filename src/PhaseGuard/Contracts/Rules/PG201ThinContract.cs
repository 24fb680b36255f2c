using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG201ThinContract() : ContractRule(
    "PG201", "thin-contract", Level.Error, "A contract does not say for which task and which kind of agent it is, or has a part of a wrong type.")
{
    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        Require(contract, contract.TaskId, "task_id", "the id of the task that is executed", findings);
        Require(contract, contract.AgentType, "agent_type", "the kind of agent that executes it", findings);
        ExpectObject(contract.Context, findings);
        ExpectObject(contract.Resources, findings);
        ExpectObject(contract.Monitoring, findings);
    }

    private void Require(Contract contract, JsonValue value, string key, string what, FindingCollector findings)
    {
        if (!value.IsString || value.IsBlank)
        {
            string flaw = !value.Exists ? $"the contract has no \"{key}\"" : value.IsString ? $"\"{key}\" is blank" : $"\"{key}\" must be a string, and is {JsonTypes.Describe(value)}";
            findings.Add(this, (value.Exists ? value : contract.Value).Place, flaw, $"Write {what} into \"{key}\".");
        }
    }

    private void ExpectObject(JsonValue value, FindingCollector findings)
    {
        if (value is { Exists: true, IsObject: false })
        {
            findings.Add(this, value.Place, $"{Quote.Of(value.Key)} must be an object, and is {JsonTypes.Describe(value)}", "Write an object here.");
        }
    }
}
