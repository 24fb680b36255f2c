using PhaseGuard.Json;

namespace PhaseGuard.Steps.Execution;

/// <summary>How often a step was in a state, as its history tells.</summary>
internal static class StateCount
{
    public static int Of(StepFile step, StepState state)
    {
        int count = 0;
        foreach (JsonValue entry in step.StateHistory.If(JsonKind.Array).Children)
        {
            count += StepStates.Read(entry["status"u8]) == state ? 1 : 0;
        }

        return count;
    }
}
