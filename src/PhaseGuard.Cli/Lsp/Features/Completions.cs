using System.Text.Json;
using PhaseGuard.Steps;
using PhaseGuard.Workflows;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>The words that fit where somebody types a value.</summary>
internal static class Completions
{
    private const int Value = 12;

    public static Action<Utf8JsonWriter> Write(Asked asked)
    {
        JsonCursor cursor = JsonCursor.At(asked.Text.Utf8.Span, asked.Offset);
        string[] words = [.. (asked.Judged.Document is StepDocument { Step: var step } ? WordsOf(step, asked, cursor.Keys) : WordsOfTask(asked, cursor.Keys)).Distinct()];
        (Spot start, Spot end) = (asked.Text.SpotOf(cursor.Start), asked.Text.SpotOf(cursor.End));
        bool isInQuotes = cursor.IsInQuotes;
        return json =>
        {
            json.WriteStartArray();
            foreach (string word in words)
            {
                json.WriteStartObject();
                json.WriteString("label", word.TrimEnd(' '));
                json.WriteNumber("kind", Value);
                json.WriteString("filterText", isInQuotes ? word : $"\"{word}\"");
                json.WriteStartObject("textEdit");
                Spot.WriteRange(json, "range", start, end);
                json.WriteString("newText", isInQuotes ? word : $"\"{word}\"");
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        };
    }

    private static IEnumerable<string> WordsOf(StepFile step, Asked asked, List<string> keys) => keys switch
    {
        [.., "phase_name"] => (step.Set is { } set ? [set] : (PhaseSet[])[PhaseSets.Fourteen, PhaseSets.Eight, PhaseSets.Seven, PhaseSets.Five]).SelectMany(known => known.Names),
        [.., "state", "status"] => Words(StepStates.Words),
        [.., "status"] => Words(PhaseStatuses.Words),
        [.., "outcome"] => ["PASS", "FAIL"],
        [.., "blocked_by"] => SkipPrefixes.All.Select(prefix => prefix == SkipPrefixes.CheckpointPending ? prefix : $"{prefix}: "),
        [.., "schema_version"] => [.. PhaseSets.Versions, .. step.Policy.PhaseSets.Keys],
        [.., "dependencies" or "requires" or "blocking_tasks"] or [.., "dependencies" or "requires", "task_id" or "id" or "step"] => Ids(asked),
        _ => [],
    };

    private static IEnumerable<string> WordsOfTask(Asked asked, List<string> keys) => keys switch
    {
        ["status"] => Words(WorkflowStatuses.Words),
        [.., "depends_on"] or [.., "dependencies"] => Ids(asked),
        _ => [],
    };

    /// <summary>The words of a listing as messages have it: <c>a, b or c</c>.</summary>
    private static string[] Words(string listing) => listing.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ");

    private static IEnumerable<string> Ids(Asked asked) => Neighbours.Of(asked).Select(outline => outline.Identity);
}
