using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG012MissingPhase() : LogRule(
    Code, "missing-phase", Level.Error, "The log lacks phases of its set.")
{
    public const string Code = "PG012";

    protected override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        if (!step.Order.IsThere.Contains(false) || step.Phases.All(phase => !phase.Name.Exists))
        {
            return;
        }

        string[] missing = [.. set.Names.Where((_, index) => !step.Order.IsThere[index])];
        string names = Quote.Some(missing, limit: PhaseSet.Few);
        findings.Add(
            this,
            step.Log.Value.Place,
            $"the log lacks {missing.Length} of the {set.Names.Count} phases of {step.VersionName}: {names}",
            missing.Length > PhaseSet.Few ? "Add an entry for each of them, in canonical order." : Cure(set, step.Order.IsThere));
    }

    /// <summary>What to insert behind which entry; a phase that the log has in another place is found by its name.</summary>
    private static string Cure(PhaseSet set, IReadOnlyList<bool> isThere)
    {
        var places = new List<string>();
        for (int index = 0; index < set.Names.Count; index++)
        {
            if (!isThere[index])
            {
                string entry = PhaseLog.EntryFor(set.Names[index]);
                places.Add(index > 0 && !isThere[index - 1] ? entry : $"{(index == 0 ? "at the beginning" : $"after {set.Names[index - 1]}")} {entry}");
            }
        }

        return $"Insert {string.Join(", ", places)}.";
    }

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        if (document.Set is not { Names.Count: <= PhaseSet.Few } set || document.Phases.All(phase => !phase.StatusValue.Exists))
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        IReadOnlyList<bool> isThere = document.Order.IsThere;
        for (int index = 0; index < set.Names.Count; index++)
        {
            int first = index;
            var missing = new List<JsonContent>();
            for (; index < set.Names.Count && !isThere[index]; index++)
            {
                missing.Add(PhaseLog.NewEntry(set.Names[index]));
            }

            if (missing.Count > 0)
            {
                edit.Insert(document.Log.Value, document.Phases.FindLast(phase => phase.MeantIndex == first - 1 && first > 0)?.Entry ?? default, missing);
            }
        }

        return Fix.Unsafe("Add the phases that are missing; they were NOT_EXECUTED.", edit);
    }
}
