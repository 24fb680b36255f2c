using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG010MissingLog() : LogRule(
    "PG010", "missing-log", Level.Error, "The step has no phase log, or an empty one.")
{
    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        JsonValue cycle = step.Root["tdd_cycle"u8];
        JsonValue tracking = cycle["tdd_phase_tracking"u8];
        bool isReadable = (!cycle.Exists || cycle.IsObject) && (!tracking.Exists || tracking.IsObject);
        if (isReadable && (!step.Log.Value.Exists || step.Log.IsEmpty))
        {
            findings.Add(this, cycle.Place, step.Log.IsEmpty ? "the phase log is empty" : "the step has no phase log", Cure(step, set));
        }
    }

    private static string Cure(StepFile step, PhaseSet set)
        => PhaseLog.Elsewhere(step.Root) is { Exists: true } elsewhere
                ? $"Move the log that stands at {Quote.Of(JsonPointer.To(step.Tree, elsewhere.Node))} to \"tdd_cycle.phase_execution_log\"."
            : set.Names.Count > PhaseSet.Few
                ? $"Add \"tdd_cycle.phase_execution_log\" with an entry for each of the {set.Names.Count} phases."
            : $"Put this into \"tdd_cycle\", and record each phase when it is done: \"phase_execution_log\": [ {string.Join(", ", set.Names.Select(PhaseLog.EntryFor))} ]";

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        if (document.Set is not { Names.Count: <= PhaseSet.Few } set || PhaseLog.Elsewhere(document.Root).Exists)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        var log = JsonContent.Array(set.Names.Select(PhaseLog.NewEntry));
        if (document.Cycle.Exists)
        {
            edit.Set(document.Cycle, "phase_execution_log", log);
        }
        else
        {
            edit.Set(document.Root, "tdd_cycle", JsonContent.Object(("phase_execution_log", log)));
        }

        return Fix.Unsafe($"Add the log with {set.Names.Count} phases that were NOT_EXECUTED.", edit);
    }
}
