using PhaseGuard.Json;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG098RequirementRemoved() : ChangeRule(
    "PG098", "requirement-removed", Level.Warning, "A step that was begun must meet less than before.")
{
    protected override void Check(StepChange change, StepFile before, StepFile after, FindingCollector findings)
    {
        if (after.KnownState == StepState.Todo || after.IsPristine)
        {
            return;
        }

        Compare(before, after, Criteria, "acceptance criteria", findings);
        Compare(before, after, step => [step.Result["acceptance_criteria_met"u8]], "results of acceptance criteria", findings);
        Compare(before, after, step => [step.DependencyList], "dependencies", findings);
    }

    private static JsonValue[] Criteria(StepFile step)
        => [step.Specification["acceptance_criteria"u8], step.Root["acceptance_criteria"u8]];

    private void Compare(StepFile before, StepFile after, Func<StepFile, JsonValue[]> where, string what, FindingCollector findings)
    {
        (JsonValue[] old, JsonValue[] now) = (where(before), where(after));
        (int had, int has) = (old.Sum(Count), now.Sum(Count));
        if (has < had)
        {
            findings.Add(
                this,
                now.FirstOrDefault(list => list.Exists, after.Root).Place,
                $"the step's {what} are fewer than before: {has}, and were {had}",
                "Bring them back, and meet them; what is not wanted any more is struck out while the step is TODO.");
        }
    }

    /// <summary>How many entries a list has; a text is one.</summary>
    private static int Count(JsonValue list)
        => list.IsArray || list.IsObject ? list.Children.Count : list.IsString && !list.IsBlank ? 1 : 0;
}
