using PhaseGuard.Json;
using PhaseGuard.Workflows.Rules;

namespace PhaseGuard.Workflows.Outlines;

/// <summary>Reads the outline of a task file.</summary>
internal static class TaskOutlineReader
{
    /// <summary>Of so many entries each place is kept; the others stand for their array.</summary>
    private const int PlacedEntries = 1000;

    public static TaskOutline Read(TaskFile task)
    {
        if (!task.Root.IsObject)
        {
            return new TaskOutline(task.Path) { Id = task.Stem, FileStatus = WorkflowStatus.Unknown };
        }

        var at = new LocationFinder(task.Tree, task.Options.Detail);
        JsonValue[] reasons = [.. Reasons(task)];
        return new TaskOutline(task.Path)
        {
            Id = task.Id,
            IsReadable = true,
            IdLocation = at.At(task.HasId ? task.IdValue.Place : default),
            Title = task.Title is { IsString: true, IsBlank: false } title ? title.Text : null,
            FileStatus = task.FileStatus,
            StatusLocation = at.At(task.StatusValue.Place),
            Dependencies = ReadDependencies(task, ref at),
            SaysWhy = reasons.Length > 0,
            Reason = Array.Find(reasons, value => value.IsString) is { Exists: true } reason ? reason.Text : null,
            Content = task.Options.ComparesVersions ? ReadContent(task, ref at) : TaskContent.None,
            Assignee = task.Assignee,
            ExecutionGroup = task.Meta["execution_group"u8] is { IsString: true, IsBlank: false } group ? group.Text : null,
            FoundUnfinished = task.FileStatus is null ? Find(task, WorkflowStatus.Pending) : [],
            FoundOtherwise = task.FileStatus is null ? Find(task, WorkflowStatus.Completed) : [],
        };
    }

    private static TaskContent ReadContent(TaskFile task, ref LocationFinder at)
    {
        JsonValue[] acceptance = [.. task.AcceptanceArrays];
        string[] accepted = [.. acceptance.SelectMany(Entries)];
        return new TaskContent
        {
            TitleLocation = at.At(task.Title.Place),
            DependenciesLocation = at.At(FirstArray(task).Place),
            History = ReadHistory(task, ref at),
            HistoryLocation = at.At(task.History.Place),
            Acceptance = accepted,
            AcceptanceLocation = at.At(acceptance.FirstOrDefault().Place),
            Goals = [.. Texts(task.Root["description"u8]), .. Texts(task.Context["requirements"u8]), .. Texts(task.Root["requirements"u8]), .. accepted],
        };
    }

    private static IReadOnlyList<Finding> Find(TaskFile task, WorkflowStatus status)
    {
        var assumed = new TaskFile(task.Path, task.Tree, task.Options) { Status = status };
        return RuleRunner.Run(assumed, task.Tree, TaskRules.WithStatus, task.Options.NewCollector());
    }

    private static TaskDependency[] ReadDependencies(TaskFile task, ref LocationFinder at)
    {
        List<JsonValue> entries = task.Dependencies.Entries;
        if (entries.Count == 0)
        {
            return [];
        }

        var dependencies = new TaskDependency[entries.Count];
        Location? rest = entries.Count > PlacedEntries ? at.At(FirstArray(task).Place) : null;
        for (int index = 0; index < dependencies.Length; index++)
        {
            dependencies[index] = new TaskDependency(entries[index].Text, index < PlacedEntries ? at.At(entries[index].Place) : rest!);
        }

        return dependencies;
    }

    private static JsonValue FirstArray(TaskFile task) => task.Dependencies.Places.FirstOrDefault(place => place.IsArray);

    private static HistoryEntry[] ReadHistory(TaskFile task, ref LocationFinder at)
    {
        var history = new List<HistoryEntry>();
        Location rest = at.At(task.History.Place);
        foreach (JsonValue entry in task.History.Children)
        {
            history.Add(new HistoryEntry(
                JsonEquality.ContentOf(entry), entry["from"u8].Is("completed"u8), history.Count < PlacedEntries ? at.At(entry.Place) : rest));
        }

        return [.. history];
    }

    private static IEnumerable<JsonValue> Reasons(TaskFile task)
    {
        JsonValue last = TaskHistory.Last(task);
        JsonValue result = task.Root["result"u8];
        return new[]
            {
                task.Root["reason"u8], task.Root["skip_reason"u8], task.Root["blocked_reason"u8], task.Root["error"u8], task.Root["failure_reason"u8],
                result["error"u8], result["summary"u8], last["reason"u8], last["note"u8],
            }
            .Where(value => !value.IsBlank);
    }

    private static IEnumerable<string> Texts(JsonValue value) => value is { IsString: true, IsBlank: false } ? [value.Text] : Entries(value.If(JsonKind.Array));

    private static IEnumerable<string> Entries(JsonValue array)
    {
        var entries = new List<string>();
        foreach (JsonValue entry in array.Children)
        {
            if (!entry.IsBlank)
            {
                entries.Add(entry.IsString ? entry.Text : JsonEquality.ContentOf(entry));
            }
        }

        return entries;
    }
}
