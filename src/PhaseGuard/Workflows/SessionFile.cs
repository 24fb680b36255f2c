using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>A session file as the rules read it.</summary>
internal sealed class SessionFile : WorkflowRecord
{
    private static readonly byte[][] _timeKeys =
        ["created_at"u8.ToArray(), "updated_at"u8.ToArray(), "completed_at"u8.ToArray(), "archived_at"u8.ToArray(), "execution_started_at"u8.ToArray()];

    public SessionFile(string path, JsonTree tree, ValidationOptions options)
        : base(path, tree, options)
    {
        IdValue = First(Root["session_id"u8], Root["id"u8]);
        StatusValue = Root["status"u8];
        Status = SessionStatuses.Read(StatusValue);
    }

    public override string RecordNoun => "session";

    /// <summary><c>session_id</c>, else <c>id</c>, whatever its type.</summary>
    public JsonValue IdValue { get; }

    public JsonValue StatusValue { get; }

    public SessionStatus Status { get; }

    /// <summary>The name of the session folder; empty where the file has no path.</summary>
    public string FolderName => SessionPath.NameOf(SessionPath.FolderOf(Path));

    public override void CheckKeys(PG002DuplicateKey rule, FindingCollector findings)
    {
        foreach (JsonValue value in new[] { Root, Root["meta"u8], Root["context"u8], Root["flow_control"u8], Root["dependencies"u8], Root["result"u8] })
        {
            rule.CheckObject(value, findings);
        }

        rule.CheckEntries(Root["status_history"u8], findings);
    }

    public override void CheckTypes(PG005WrongType rule, FindingCollector findings)
    {
        foreach (JsonValue value in new[] { Root["session_id"u8], Root["id"u8], Root["title"u8], StatusValue })
        {
            rule.ExpectType(this, value, JsonKind.String, Level.Error, findings);
        }

        foreach (byte[] key in _timeKeys)
        {
            rule.ExpectType(this, Root[key], JsonKind.String, Level.Warning, findings);
        }
    }

    public override void CheckTimestamps(TimestampRule rule, FindingCollector findings)
    {
        foreach (byte[] key in _timeKeys)
        {
            rule.CheckTimestamp(this, null, TimeField.Read(Root[key]), findings);
        }
    }
}
