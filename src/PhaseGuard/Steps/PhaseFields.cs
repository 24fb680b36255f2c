using System.Runtime.CompilerServices;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>Where the fields of a phase entry stand in the tree, found in one pass over its members.</summary>
internal struct PhaseFields
{
    private NodeIndices _nodes;

    public PhaseFields(JsonValue entry)
    {
        foreach (JsonValue member in entry.Children)
        {
            ReadOnlySpan<byte> key = member.KeyUtf8;
            PhaseField? field = FieldOf(key);
            HasOddKey |= field is null && KnownKeys.IsOdd(key);
            Keep(member, field);
        }
    }

    /// <summary>Whether a key of the entry may look like another one.</summary>
    public bool HasOddKey { get; }

    /// <summary>Takes up the counts of the <c>test_results</c> that it found.</summary>
    public void ReadCounts(JsonTree tree)
    {
        foreach (JsonValue member in Of(tree, PhaseField.TestResults).If(JsonKind.Object).Children)
        {
            Keep(member, CountOf(member.KeyUtf8));
        }
    }

    /// <summary>The last member of that key; absent where there is none or it is null.</summary>
    public readonly JsonValue Of(JsonTree tree, PhaseField field)
        => _nodes[(int)field] == 0 ? default : new JsonValue(tree, _nodes[(int)field]);

    private void Keep(JsonValue member, PhaseField? field)
    {
        if (field is { } known)
        {
            _nodes[(int)known] = member.Kind == JsonKind.Null ? 0 : member.Node;
        }
    }

    private static PhaseField? FieldOf(ReadOnlySpan<byte> key) => key.Length switch
    {
        6 when key.SequenceEqual("status"u8) => PhaseField.Status,
        7 when key.SequenceEqual("outcome"u8) => PhaseField.Outcome,
        7 when key.SequenceEqual("history"u8) => PhaseField.History,
        8 when key.SequenceEqual("evidence"u8) => PhaseField.Evidence,
        8 when key.SequenceEqual("ended_at"u8) => PhaseField.EndedAt,
        10 when key.SequenceEqual("phase_name"u8) => PhaseField.Name,
        10 when key.SequenceEqual("blocked_by"u8) => PhaseField.BlockedBy,
        10 when key.SequenceEqual("started_at"u8) => PhaseField.StartedAt,
        11 when key.SequenceEqual("phase_index"u8) => PhaseField.Index,
        12 when key.SequenceEqual("test_results"u8) => PhaseField.TestResults,
        16 when key.SequenceEqual("duration_minutes"u8) => PhaseField.DurationMinutes,
        _ => null,
    };

    private static PhaseField? CountOf(ReadOnlySpan<byte> key) => key.Length switch
    {
        5 when key.SequenceEqual("total"u8) => PhaseField.Total,
        6 when key.SequenceEqual("passed"u8) => PhaseField.Passed,
        6 when key.SequenceEqual("failed"u8) => PhaseField.Failed,
        7 when key.SequenceEqual("skipped"u8) => PhaseField.Skipped,
        _ => null,
    };

    [InlineArray(15)]
    private struct NodeIndices
    {
        private int _first;
    }
}

/// <summary>The fields of a phase entry that rules ask for again and again.</summary>
internal enum PhaseField
{
    Name,
    Status,
    Outcome,
    BlockedBy,
    StartedAt,
    EndedAt,
    DurationMinutes,
    TestResults,
    History,
    Evidence,
    Index,
    Total,
    Passed,
    Failed,
    Skipped,
}
