using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG109BrokenApproach() : TaskRule(
    "PG109", "broken-approach", Level.Warning, "The steps of an approach are not in order.")
{
    private const string Cure = "Number the steps in order, and let each wait for earlier ones.";

    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        JsonValue approach = task.FlowControl["implementation_approach"u8] is { Exists: true } named ? named : task.Root["implementation"u8];
        int wanted = 0;
        if (!IsNumbered(approach))
        {
            return;
        }

        foreach (JsonValue step in approach.Children)
        {
            wanted++;
            if (!JsonNumber.Is(step["step"u8], wanted))
            {
                string found = string.Create(CultureInfo.InvariantCulture, $"Step {JsonNumber.Show(step["step"u8])} stands where {wanted} belongs");
                findings.Add(this, step["step"u8].Place, found, Cure);
                return;
            }

            if (LaterOne(step, wanted) is { Exists: true } later)
            {
                string found = string.Create(CultureInfo.InvariantCulture, $"Step {wanted} waits for {JsonNumber.Show(later)}, which is not before it");
                findings.Add(this, later.Place, found, Cure);
                return;
            }
        }
    }

    private static bool IsNumbered(JsonValue approach)
    {
        foreach (JsonValue step in approach.If(JsonKind.Array).Children)
        {
            if (!step["step"u8].IsNumber)
            {
                return false;
            }
        }

        return approach.IsArray;
    }

    /// <summary>The first number that the step waits for and that is no earlier step's.</summary>
    private static JsonValue LaterOne(JsonValue step, int number)
    {
        foreach (JsonValue other in step["depends_on"u8].If(JsonKind.Array).Children)
        {
            if (other.IsNumber && !(JsonNumber.TryRead(other, out decimal earlier) && earlier >= 1 && earlier < number && decimal.IsInteger(earlier)))
            {
                return other;
            }
        }

        return default;
    }
}
