using PhaseGuard.Json;
using PhaseGuard.Text;

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

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        List<Phase> nameless = document.PhaseAt(at) is { } one ? [one] : document.Phases;
        var edit = new JsonEdit(document.Tree);
        List<Phase> named = nameless.FindAll(phase => Misnamed(phase).Exists);
        if (named.Count > 0)
        {
            named.ForEach(phase => Rename(phase, edit));
            return Fix.Safe("Write the name under the key \"phase_name\".", edit);
        }

        named = nameless.FindAll(phase => phase.NamedByIndex >= 0);
        named.ForEach(phase => edit.Set(phase.Entry, "phase_name", JsonContent.Of(document.Set!.Names[phase.NamedByIndex])));
        return named.Count == 0 ? null : Fix.Unsafe("Add \"phase_name\", as \"phase_index\" says.", edit);
    }

    /// <summary>The name of a phase of the set under another key; absent where there is none.</summary>
    private static JsonValue Misnamed(Phase phase)
        => IsName(phase, phase.Entry["phase"u8]) ? phase.Entry["phase"u8]
            : IsName(phase, phase.Entry["name"u8]) ? phase.Entry["name"u8]
            : default;

    private static bool IsName(Phase phase, JsonValue value)
        => value.IsString && phase.Step.Set!.Explain(value.Text) is >= 0 and var meant && phase.Step.Set!.IsUnmistakable(meant);

    private static void Rename(Phase phase, JsonEdit edit)
    {
        JsonValue name = Misnamed(phase);
        if (phase.Step.Tree.IndexOf(phase.Entry.Node, "phase_name"u8) < 0)
        {
            edit.Rename(name, "phase_name");
        }
        else
        {
            edit.Set(phase.Entry, "phase_name", JsonContent.Verbatim(name));
            edit.Remove(name);
        }
    }
}
