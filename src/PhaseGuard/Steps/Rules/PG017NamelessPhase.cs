namespace PhaseGuard.Steps.Rules;

internal sealed class PG017NamelessPhase() : LogRule(
    "PG017", "nameless-phase", Level.Error, "An entry of the log does not say which phase it is.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (step.Phases.Count > 0 && step.Phases.All(phase => !phase.Name.Exists))
        {
            findings.Add(this, step.Log.Value.Place, "no entry of the log has a \"phase_name\"", Cure(step.Phases[0]));
            return;
        }

        foreach (Phase phase in step.Phases)
        {
            if (!phase.Name.Exists)
            {
                findings.Add(this, phase.Entry.Place, $"the entry at index {phase.Position} has no \"phase_name\"", Cure(phase));
            }
        }
    }

    private static string Cure(Phase phase)
        => phase.Entry["phase"u8].Exists ? "Rename \"phase\" to \"phase_name\"."
            : phase.Entry["name"u8].Exists ? "Rename \"name\" to \"phase_name\"."
            : "Add \"phase_name\" with the phase's canonical name.";
}
