using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>The objects of a step file that any rule reads.</summary>
internal static class ReadObjects
{
    public static IEnumerable<JsonValue> Of(StepFile step)
    {
        JsonValue result = step.Root["execution_result"u8];
        JsonValue[] single =
        [
            step.Root, step.Cycle, step.Cycle["tdd_phase_tracking"u8], step.Root["task_specification"u8],
            step.Root["state"u8], result,
        ];
        return single
            .Concat(step.Phases.SelectMany(phase => Entries(phase.Entry["history"u8]).Prepend(phase.Entry["test_results"u8]).Prepend(phase.Entry)))
            .Concat(Entries(step.Root["state_history"u8]))
            .Concat(Entries(step.Root["reviews"u8]).SelectMany(review => Entries(review["critiques"u8]).Prepend(review)))
            .Concat(Entries(result["acceptance_criteria_met"u8]))
            .Where(value => value.IsObject);
    }

    private static IEnumerable<JsonValue> Entries(JsonValue array)
    {
        if (array.IsArray)
        {
            foreach (JsonValue entry in array.Children)
            {
                yield return entry;
            }
        }
    }
}
