using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Schemas;

/// <summary>Five phases, of which one is odd in every way that the rules tell apart.</summary>
internal static class StepProbes
{
    private static readonly string[] _names = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"];

    private static readonly string?[] _statuses = ["NOT_EXECUTED", "IN_PROGRESS", "EXECUTED", "SKIPPED", "Executed", "DEFERRED", null];

    private static readonly string?[] _outcomes = ["PASS", "FAIL", "pass", " deferred!", "DEFERREDLY", "", null];

    private static readonly string?[] _reasons =
    [
        null, "", " \u0085\u3000", "\u200b", "\ufeff", "why", "DEFERRED", "\tdeferred: x", "DEFERRED_", "DEFERRED1", "DEFERRED\u0663", "DEFERRED\u00b2",
        "DEFERRED\u00e9", "DEFERRED-x", "x DEFERRED", "\ufeffDEFERRED", "NOT_APPLICABLE", " NOT_APPLICABLE ", "NOT_APPLICABLE:", "NOT_APPLICABLE: \u2029",
        "NOT_APPLICABLE:x", "\u0085NOT_APPLICABLE:\u0085x", "\ufeffNOT_APPLICABLE: x", "NOT_APPLICABLE :x", "NOT_APPLICABLE:\u200b", "not_applicable: x",
        "NOT_APPLICABLE\n", "NOT_APPLICABLES: x", "APPROVED_SKIP", "APPROVED_SKIP: \ud83d\ude00", "APPROVED_SKIP::", "BLOCKED_BY_DEPENDENCY:\n", "BLOCKED_BY_DEPENDENCY:\nx",
        "CHECKPOINT_PENDING", "\nCHECKPOINT_PENDING\n", "CHECKPOINT_PENDING:", "CHECKPOINT_PENDING: x", "CHECKPOINT_PENDING x", "CHECKPOINT_PENDING :", "Checkpoint_Pending",
    ];

    private static readonly string?[] _states = ["TODO", "IN_PROGRESS", "DONE", "COMPLETED", "COMPLETE", "FAILED", "done", null];

    public static IEnumerable<JudgedStep> Phases =>
        from index in (IEnumerable<int>)[0, 2, 4]
        from status in _statuses
        from outcome in _outcomes
        from reason in _reasons
        select Step($"{_names[index]} {status} {outcome} {reason}", Log(index, new { phase_name = _names[index], status, outcome, blocked_by = reason }));

    public static IEnumerable<JudgedStep> Results =>
        from status in _states
        from success in (IEnumerable<object?>)[true, false, null, "no"]
        from reason in (IEnumerable<string?>)[null, "CHECKPOINT_PENDING", "CHECKPOINT_PENDING: x", "CHECKPOINT_PENDINGS"]
        from isOld in (IEnumerable<bool>)[false, true]
        let log = Log(4, new { phase_name = "COMMIT", status = reason is null ? "EXECUTED" : "SKIPPED", outcome = reason is null ? "PASS" : null, blocked_by = reason })
        select Step($"{status} {success} {reason} {(isOld ? "at the old place" : "")}", log, isOld, new { status }, new { success });

    private static object[] Log(int index, object odd)
        => [.. _names.Select((name, at) => at == index ? odd : new { phase_name = name, status = "EXECUTED", outcome = "PASS" })];

    private static JudgedStep Step(string name, object[] log, bool isOld = false, object? state = null, object? result = null)
    {
        object cycle = isOld
            ? new { phase_execution_log = Array.Empty<object>(), tdd_phase_tracking = new { phase_execution_log = log } }
            : new { phase_execution_log = log };
        string text = JsonSerializer.Serialize(new { schema_version = "4.0", tdd_cycle = cycle, state, execution_result = result });
        return new JudgedStep(name, Encoding.UTF8.GetBytes(text), Policy.Default);
    }
}
