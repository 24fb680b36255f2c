using System.Runtime.CompilerServices;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>Where the fields of a phase entry stand in the tree, found in one pass over its members.</summary>
internal struct PhaseFields
{
    private Nodes _nodes;

    public PhaseFields(JsonValue entry)
    {
        foreach (JsonValue member in entry.IsObject ? entry.Children : default)
        {
            int field = IndexOf(member.KeyUtf8);
            if (field >= 0)
            {
                _nodes[field] = member.Kind == JsonKind.Null ? 0 : member.Place.Node;
            }
        }
    }

    /// <summary>The last member of that key; absent where there is none or it is null.</summary>
    public readonly JsonValue Of(JsonTree tree, PhaseField field)
        => _nodes[(int)field] == 0 ? default : new JsonValue(tree, _nodes[(int)field]);

    private static int IndexOf(ReadOnlySpan<byte> key) => (int)(key.Length switch
    {
        6 when key.SequenceEqual("status"u8) => PhaseField.Status,
        7 when key.SequenceEqual("outcome"u8) => PhaseField.Outcome,
        7 when key.SequenceEqual("history"u8) => PhaseField.History,
        8 when key.SequenceEqual("ended_at"u8) => PhaseField.EndedAt,
        10 when key.SequenceEqual("phase_name"u8) => PhaseField.Name,
        10 when key.SequenceEqual("blocked_by"u8) => PhaseField.BlockedBy,
        10 when key.SequenceEqual("started_at"u8) => PhaseField.StartedAt,
        12 when key.SequenceEqual("test_results"u8) => PhaseField.TestResults,
        16 when key.SequenceEqual("duration_minutes"u8) => PhaseField.DurationMinutes,
        _ => (PhaseField)(-1),
    });

    [InlineArray(9)]
    private struct Nodes
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
}
