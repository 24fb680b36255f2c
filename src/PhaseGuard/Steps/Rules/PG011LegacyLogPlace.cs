using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG011LegacyLogPlace() : LogRule(
    "PG011", "legacy-log-place", Level.Warning, "The phase log stands where old files have it.")
{
    private static ReadOnlySpan<byte> Key => "phase_execution_log"u8;

    internal override Level GravestLevel => Level.Error;

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        JsonValue old = PhaseLog.AtOldPlace(step.Cycle);
        if (step.Log is { IsLegacy: true, Value.IsArray: true, IsEmpty: false })
        {
            findings.Add(
                this,
                old.KeyPlace,
                "the phase log stands in \"tdd_phase_tracking\"",
                "Move it to \"tdd_cycle.phase_execution_log\".");
        }
        else if (!step.Log.IsLegacy && IsAnotherLog(old, step.Log.Value))
        {
            findings.Add(
                this,
                old.KeyPlace,
                "a second phase log stands in \"tdd_phase_tracking\", and says something else than \"tdd_cycle.phase_execution_log\"",
                "Keep the log in \"tdd_cycle.phase_execution_log\", and remove the other.",
                level: Level.Error);
        }
    }

    private static bool IsAnotherLog(JsonValue old, JsonValue log)
        => old.Exists && !(old.IsArray && old.Children.Count == 0) && !JsonEquality.AreEqual(old, log);

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        JsonValue old = PhaseLog.AtOldPlace(document.Cycle);
        if (!document.Log.IsLegacy)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        JsonValue tracking = document.Cycle["tdd_phase_tracking"u8];
        if (tracking.Children.Count == 1 && document.Tree.IndexOf(document.Cycle.Node, Key) < 0)
        {
            edit.Write(document.Tree[tracking.Node].KeyStart, document.Tree[old.Node].KeyStart, "");
            edit.Write(document.Tree[old.Node].End, document.Tree[tracking.Node].End, "");
        }
        else
        {
            edit.Set(document.Cycle, "phase_execution_log", JsonContent.Verbatim(old));
            edit.Remove(old);
        }

        return Fix.Safe("Move the log to \"tdd_cycle.phase_execution_log\".", edit);
    }
}
