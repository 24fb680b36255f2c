using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Changes.Rules;

internal sealed class PG210StartMoved() : ContractChangeRule(
    "PG210", "start-moved", "The time at which a contract was begun is another one than before.")
{
    protected override void Check(IContractChange change, Contract before, Contract? after, FindingCollector findings)
    {
        TimeField was = before.StartTime;
        TimeField now = after?.StartTime ?? default;
        if (was.Instant is { } start && now.Instant != start)
        {
            Say(
                change,
                findings,
                (now.Value.Exists ? now.Value : after?.Value ?? default).Place,
                $"start_time was {Quote.Of(was.Value.Text)}, and is {(!now.Value.Exists ? "gone" : now.Value.IsString ? Quote.Of(now.Value.Text) : JsonTypes.Describe(now.Value))}",
                "Bring start_time back as it was; what is begun anew gets a contract of its own.");
        }
    }
}
