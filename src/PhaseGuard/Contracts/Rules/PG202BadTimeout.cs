using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG202BadTimeout() : ContractRule(
    "PG202", "bad-timeout", Level.Error, "The time limit of a contract is no number of seconds above 0, or longer than the policy's longest.")
{
    internal override Level MildestLevel => Level.Warning;

    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        JsonValue value = contract.TimeoutValue;
        if (value.Exists && contract.TimeoutSeconds is null)
        {
            findings.Add(this, value.Place, $"\"timeout\" must be a number of seconds above 0, and is {JsonTypes.Describe(value)}", "Write how many seconds an attempt may take, such as 300.");
        }
        else if (contract.TimeoutSeconds > contract.Policy.LongestTimeout)
        {
            string longest = contract.Policy.LongestTimeout.ToString(CultureInfo.InvariantCulture);
            findings.Add(
                this, value.Place, $"\"timeout\" is {JsonNumber.Show(value)} seconds, and the longest is {longest}", "Write what an attempt really needs, and split what needs longer.", level: Level.Warning);
        }
    }
}
