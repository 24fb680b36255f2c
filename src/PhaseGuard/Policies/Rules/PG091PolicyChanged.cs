using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Policies.Rules;

internal sealed class PG091PolicyChanged() : Rule<PolicyChange>(
    "PG091", "policy-changed", Level.Warning, "A change of the policy lets something pass that was stopped before.", RuleScope.Policy)
{
    public override void Check(PolicyChange document, FindingCollector findings)
    {
        foreach ((string key, string what) in document.Loosened)
        {
            JsonValue value = document.Root[Encoding.UTF8.GetBytes(key)];
            findings.Add(
                this,
                value.KeyPlace,
                $"the policy is loosened in \"{key}\": {what}",
                "Let somebody else look at this change, and keep it in a commit of its own.");
        }
    }
}
