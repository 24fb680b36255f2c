using System.Buffers;
using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>The keys that an object of a step file may have and that mean something, and which of them another key looks like.</summary>
internal sealed class KnownKeys
{
    private static readonly SearchValues<byte> _plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_"u8);

    private readonly string[] _skeletons;

    private KnownKeys(params string[] keys)
    {
        Keys = keys;
        _skeletons = [.. keys.Select(key => LookAlike.Skeleton(key, out _))];
    }

    /// <summary>The keys of the whole file.</summary>
    public static KnownKeys Root { get; } = new(
        "$schema", "schema_version", "task_id", "project_id", "task_specification", "step_id", "phase_id", "tdd_cycle", "state",
        "state_history", "execution_result", "execution_blocked", "execution_error",
        "execution_metrics", "execution_queue", "reviews", "dependencies", "acceptance_criteria", "execution");

    /// <summary>The keys of <c>state</c>.</summary>
    public static KnownKeys State { get; } = new(
        "status", "started_at", "completed_at", "ended_at", "failed_at", "review_requested_at", "updated");

    /// <summary>The keys of an entry of the phase log.</summary>
    public static KnownKeys Phase { get; } = new(
        "phase_name", "phase_index", "status", "outcome", "blocked_by", "started_at", "ended_at", "duration_minutes",
        "outcome_details", "notes", "test_results", "artifacts_created", "artifacts_modified", "evidence", "history", "approval");

    public IReadOnlyList<string> Keys { get; }

    /// <summary>Whether a key can look like another one at all: small Latin letters can only where two of them make one.</summary>
    public static bool IsOdd(ReadOnlySpan<byte> key) => key.ContainsAnyExcept(_plain) || key.IndexOf("rn"u8) >= 0;

    /// <summary>The known key that a key is easily taken for; <see langword="null"/> where it is known itself, or looks like none.</summary>
    public string? MeantBy(ReadOnlySpan<byte> key)
    {
        if (!IsOdd(key))
        {
            return null;
        }

        string found = Encoding.UTF8.GetString(key);
        string skeleton = LookAlike.Skeleton(found, out bool hasBlank);
        int meant = Array.FindIndex(_skeletons, known => known == skeleton || (hasBlank && IsSameInOneWord(known, skeleton)));
        return meant < 0 || Keys[meant] == found ? null : Keys[meant];
    }

    /// <summary>White space may stand for an underscore.</summary>
    private static bool IsSameInOneWord(string one, string other) => InOneWord(one) == InOneWord(other);

    private static string InOneWord(string key) => key.Replace("_", "", StringComparison.Ordinal);
}
