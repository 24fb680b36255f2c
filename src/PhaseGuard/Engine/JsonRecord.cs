using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>
/// A judged JSON file as the rules read it that every dialect shares. The dialect says which of its places they look at.
/// </summary>
/// <param name="path">The repository path, with <c>/</c>; empty where the file has none.</param>
/// <param name="tree">Its text.</param>
internal abstract class JsonRecord(string path, JsonTree tree) : IJudgedFile
{
    public string Path => path;

    public JsonTree Tree => tree;

    public JsonValue Root { get; } = tree.Root;

    /// <summary>Why the file has no content; <see langword="null"/> where it has.</summary>
    public Unreadable? Unreadable { get; init; }

    /// <summary>What such a file is called, such as <c>step file</c>.</summary>
    public abstract string FileNoun { get; }

    /// <summary>What such a file records, such as <c>step</c>.</summary>
    public abstract string RecordNoun { get; }

    /// <summary>The time of the check; <see langword="null"/> where nobody told it.</summary>
    public abstract DateTimeOffset? Time { get; }

    /// <summary>How messages call what holds the timestamps that belong to no element.</summary>
    public abstract string TimestampOwner { get; }

    /// <summary>Hands each object that any rule reads to the rule on keys.</summary>
    public abstract void CheckKeys(PG002DuplicateKey rule, FindingCollector findings);

    /// <summary>Hands each value that any rule reads to the rule on types.</summary>
    public abstract void CheckTypes(PG005WrongType rule, FindingCollector findings);

    /// <summary>Hands each timestamp to a rule on timestamps.</summary>
    public abstract void CheckTimestamps(TimestampRule rule, FindingCollector findings);
}
