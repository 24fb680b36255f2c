using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>The types that the values of a task file must have; the source is section 3 of the specification of workflow sessions.</summary>
internal readonly struct TaskFileTypes(TaskFile task, PG005WrongType rule, FindingCollector findings)
{
    /// <summary>The keys of the root's timestamps.</summary>
    public static IReadOnlyList<byte[]> TimeKeys { get; } =
        ["created_at"u8.ToArray(), "updated_at"u8.ToArray(), "started_at"u8.ToArray(), "completed_at"u8.ToArray(), "executed_at"u8.ToArray(), "failed_at"u8.ToArray()];

    public void Check()
    {
        Expect(task.Meta, JsonKind.Object, Level.Error);
        Expect(task.Context, JsonKind.Object, Level.Error);
        Expect(task.FlowControl, JsonKind.Object, Level.Error);
        Expect(task.Root["id"u8], JsonKind.String, Level.Error);
        Expect(task.Root["task_id"u8], JsonKind.String, Level.Error);
        Expect(task.Title, JsonKind.String, Level.Error);
        Expect(task.StatusValue, JsonKind.String, Level.Error);
        Expect(task.Root["session_id"u8], JsonKind.String, Level.Error);
        JsonValue named = task.Root["dependencies"u8];
        if (named is { Exists: true, IsArray: false, IsObject: false })
        {
            rule.Refuse(task, named, "an array or an object", Level.Error, findings);
        }

        foreach (JsonValue place in task.Dependencies.Places.Where(place => place.Node != named.Node))
        {
            ExpectEntries(place, JsonKind.String, Level.Error);
        }

        CheckMildly();
    }

    private void CheckMildly()
    {
        Expect(task.Meta["agent"u8], JsonKind.String, Level.Warning);
        Expect(task.Meta["type"u8], JsonKind.String, Level.Warning);
        foreach (byte[] key in TimeKeys)
        {
            Expect(task.Root[key], JsonKind.String, Level.Warning);
        }

        ExpectEntries(task.Context["focus_paths"u8], JsonKind.String, Level.Warning);
        ExpectEntries(task.Root["focus_paths"u8], JsonKind.String, Level.Warning);
        JsonValue steps = task.FlowControl["pre_analysis"u8];
        Expect(steps, JsonKind.Array, Level.Warning);
        foreach (JsonValue entry in steps.If(JsonKind.Array).Children)
        {
            Expect(entry.IsString ? default : entry, JsonKind.Object, Level.Warning);
        }

        ExpectEntries(task.Root["status_history"u8], JsonKind.Object, Level.Warning);
        foreach (JsonValue entry in task.History.Children)
        {
            Expect(entry["changed_at"u8], JsonKind.String, Level.Warning);
        }
    }

    private void ExpectEntries(JsonValue array, JsonKind wanted, Level level)
    {
        Expect(array, JsonKind.Array, level);
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            Expect(entry, wanted, level);
        }
    }

    private void Expect(JsonValue value, JsonKind wanted, Level level) => rule.ExpectType(task, value, wanted, level, findings);
}
