using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Workflows.Policies;

namespace PhaseGuard.Workflows;

/// <summary>A task file as the rules read it; the words are those of section 2 of the specification of workflow sessions.</summary>
internal sealed class TaskFile : WorkflowRecord
{
    public TaskFile(string path, JsonTree tree, ValidationOptions options)
        : base(path, tree, options)
    {
        Policy = options.Policy.OfWorkflows;
        Stem = System.IO.Path.GetFileNameWithoutExtension(path);
        IdValue = First(Root["id"u8], Root["task_id"u8]);
        Title = Root["title"u8];
        StatusValue = Root["status"u8];
        Meta = Root["meta"u8];
        Context = Root["context"u8];
        FlowControl = Root["flow_control"u8];
        History = Root["status_history"u8].If(JsonKind.Array);
        Dependencies = new TaskDependencies(Root);
        FileStatus = WorkflowStatuses.Read(StatusValue);
        Status = FileStatus;
    }

    public WorkflowPolicy Policy { get; }

    public override string RecordNoun => "task";

    /// <summary>The file's name without its ending.</summary>
    public string Stem { get; }

    /// <summary>Root <c>id</c>, else <c>task_id</c>, whatever its type.</summary>
    public JsonValue IdValue { get; }

    /// <summary>The task id; a file without one goes by its name.</summary>
    public string Id => HasId ? IdValue.Text : Stem;

    public bool HasId => IdValue.IsString && !IdValue.IsBlank;

    public JsonValue Title { get; }

    public JsonValue StatusValue { get; }

    /// <summary>The file's own status; <see langword="null"/> where it has none.</summary>
    public WorkflowStatus? FileStatus { get; }

    /// <summary>The status as read; <see langword="null"/> where only the session's list could tell it.</summary>
    public WorkflowStatus? Status { get; init; }

    public bool IsUnfinished => Status is WorkflowStatus.Pending or WorkflowStatus.Active or WorkflowStatus.Blocked or WorkflowStatus.Failed;

    public JsonValue Meta { get; }

    public JsonValue Context { get; }

    public JsonValue FlowControl { get; }

    /// <summary><c>status_history</c>, where it is an array.</summary>
    public JsonValue History { get; }

    public TaskDependencies Dependencies { get; }

    /// <summary>Whether the task has the form of the six fields; else it is flat.</summary>
    public bool IsSixField => FlowControl.Exists
        || (Context.Exists && !Root["description"u8].Exists && !Root["depends_on"u8].Exists && !Root["convergence"u8].Exists);

    /// <summary>The preparing steps, where they are an array.</summary>
    public JsonValue PreAnalysis => First(FlowControl["pre_analysis"u8], Root["pre_analysis"u8]).If(JsonKind.Array);

    /// <summary>The arrays of acceptance entries, where there are such.</summary>
    public IEnumerable<JsonValue> AcceptanceArrays => new[] { Context["acceptance"u8], Root["acceptance"u8], Root["acceptance_criteria"u8], Root["convergence"u8]["criteria"u8] }
        .Where(value => value.IsArray);

    /// <summary>The agent that is named, without its <c>@</c>; <see langword="null"/> where none is.</summary>
    public string? Agent => Meta["agent"u8] is { IsString: true, IsBlank: false } agent ? (agent.Text is ['@', .. var name] ? name : agent.Text) : null;

    /// <summary>The agent that is named, else the one that follows from the type; <see langword="null"/> where nobody knows.</summary>
    public string? Assignee => Agent ?? TaskAgents.For(Meta["type"u8]) ?? (IsSixField ? null : TaskAgents.Usual);

    public override void CheckKeys(PG002DuplicateKey rule, FindingCollector findings)
    {
        foreach (JsonValue value in new[] { Root, Meta, Context, FlowControl, Root["dependencies"u8], Root["result"u8] })
        {
            rule.CheckObject(value, findings);
        }

        rule.CheckEntries(History, findings);
        rule.CheckEntries(FlowControl["pre_analysis"u8], findings);
        rule.CheckEntries(Root["pre_analysis"u8], findings);
    }

    public override void CheckTypes(PG005WrongType rule, FindingCollector findings) => new TaskFileTypes(this, rule, findings).Check();

    public override void CheckTimestamps(TimestampRule rule, FindingCollector findings)
    {
        foreach (byte[] key in TaskFileTypes.TimeKeys)
        {
            rule.CheckTimestamp(this, null, TimeField.Read(Root[key]), findings);
        }

        foreach (JsonValue entry in History.Children)
        {
            rule.CheckTimestamp(this, null, TimeField.Read(entry["changed_at"u8]), findings);
        }
    }
}
