using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>A JSON file of a session.</summary>
/// <param name="path">The repository path, with <c>/</c>; empty where the file has none.</param>
/// <param name="tree">Its text.</param>
/// <param name="options">How it is judged.</param>
internal abstract class WorkflowRecord(string path, JsonTree tree, ValidationOptions options) : JsonRecord(path, tree)
{
    public ValidationOptions Options => options;

    public override string FileNoun => $"{RecordNoun} file";

    public override string TimestampOwner => $"the {RecordNoun}";

    public override DateTimeOffset? Time => options.Time;

    /// <summary>The first of some values that is there.</summary>
    protected static JsonValue First(JsonValue one, JsonValue other) => one.Exists ? one : other;
}
