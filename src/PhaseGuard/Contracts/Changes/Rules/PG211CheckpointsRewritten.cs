using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Changes.Rules;

internal sealed class PG211CheckpointsRewritten() : ContractChangeRule(
    "PG211", "checkpoints-rewritten", "The checkpoints of a contract do not begin with all that they were.")
{
    protected override void Check(IContractChange change, Contract before, Contract? after, FindingCollector findings)
    {
        JsonValue list = after?.CheckpointsValue ?? default;
        if (AppendOnly.FirstChange(before.CheckpointsValue, list, JsonEquality.AreEqual) is var (_, position, now))
        {
            Say(
                change,
                findings,
                (now.Exists ? now : list.Exists ? list : after?.Value ?? default).Place,
                string.Create(CultureInfo.InvariantCulture, $"checkpoints {(now.Exists ? "was rewritten at" : "lost what it had from")} index {position}{(now.Exists ? "" : " on")}"),
                "Bring the earlier checkpoints back as they were, and append to them.");
        }
    }
}
