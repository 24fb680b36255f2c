using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG018LookAlikeKey() : StepRule(
    "PG018", "look-alike-key", Level.Warning, "A key looks like one that means something, and is another one.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        Check(step.Root, KnownKeys.Root, null, findings);
        Check(step.StateObject, KnownKeys.State, null, findings);
        foreach (Phase phase in step.Set is null ? [] : step.Phases)
        {
            if (phase.HasOddKey)
            {
                Check(phase.Entry, KnownKeys.Phase, phase, findings);
            }
        }
    }

    private void Check(JsonValue value, KnownKeys known, Phase? phase, FindingCollector findings)
    {
        foreach (JsonValue member in value.If(JsonKind.Object).Children)
        {
            if (known.MeantBy(member.KeyUtf8) is { } meant)
            {
                findings.Add(
                    this,
                    member.KeyPlace,
                    $"the key {Quote.Of(member.Key)} looks like \"{meant}\", and no rule reads it",
                    $"Write \"{meant}\", or give the key a name that nobody takes for it.",
                    phase?.ShownName);
            }
        }
    }
}
