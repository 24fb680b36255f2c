using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG013UnknownPhase() : PhaseRule(
    "PG013", "unknown-phase", Level.Error, "A phase has a name that its set does not have.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (!phase.Name.IsString || phase.Index >= 0)
        {
            return;
        }

        IReadOnlyList<string> names = phase.Step.Set!.Names;
        Say(
            findings,
            phase,
            phase.Name,
            $"the phase {phase} is not one of {phase.Step.VersionName}",
            phase.MeantIndex >= 0
                ? $"Did you mean \"{names[phase.MeantIndex]}\"? Write the name exactly so."
                : $"Remove it, or name one of: {phase.Step.Set.Listing}.");
    }

    protected override Fix? FixFor(Phase phase)
    {
        PhaseSet set = phase.Step.Set!;
        int index = phase.MeantIndex >= 0 ? phase.MeantIndex : phase.NamedByIndex;
        if (index < 0 || (phase.MeantIndex >= 0 && !set.IsUnmistakable(index)))
        {
            return null;
        }

        var edit = new JsonEdit(phase.Step.Tree);
        edit.Replace(phase.Name, JsonContent.Of(set.Names[index]));
        return phase.MeantIndex >= 0
            ? Fix.Safe($"Write \"{set.Names[index]}\".", edit)
            : Fix.Unsafe($"Write \"{set.Names[index]}\", as \"phase_index\" says.", edit);
    }
}
