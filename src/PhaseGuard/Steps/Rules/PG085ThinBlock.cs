using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG085ThinBlock() : StepRule(
    "PG085", "thin-block", Level.Warning, "A step is blocked, and the record does not say what would free it.")
{
    private const string UseKnownReason = $"Set \"reason\" to {BlockReason.Words}.";

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        JsonValue block = step.Execution.Blocked;
        if (block.IsObject && Flaw(block, block["reason"u8]) is var (message, cure))
        {
            JsonValue reason = block["reason"u8];
            findings.Add(this, reason.Exists ? reason.Place : block.Place, message, cure);
        }
    }

    private static (string Message, string Cure)? Flaw(JsonValue block, JsonValue reason)
        => reason.IsBlank ? ("execution_blocked has no reason", UseKnownReason)
            : !reason.IsString ? null
            : reason.Is("dependency_not_met"u8) ? Lacking(block, "blocking_tasks") is null ? null
                : ($"the step is blocked for {BlockReason.DependencyNotMet}, and no task is named in blocking_tasks", "Name the ids of the tasks that the step waits for, or take the block away: `step unblock`.")
            : reason.Is("insufficient_context"u8) ? Lacking(block, "missing_information", "resolution") is not { } lacking ? null
                : ($"the step is blocked for {BlockReason.InsufficientContext}, and lacks {lacking}", "Say in \"missing_information\" what is missing, and in \"resolution\" what is to be done.")
            : ($"unknown reason {Quote.Of(reason.Text)} of execution_blocked",
                SpellingSuggestion.For(reason.Text, BlockReason.All) is { } meant ? $"D{meant[1..]} {UseKnownReason}" : UseKnownReason);

    /// <summary>Those of some members that say nothing; of what has another type PG005 speaks.</summary>
    private static string? Lacking(JsonValue block, params string[] keys)
    {
        string[] lacking = [.. keys.Where(key => SaysNothing(block[System.Text.Encoding.UTF8.GetBytes(key)]))];
        return lacking.Length == 0 ? null : string.Join(" and ", lacking);
    }

    private static bool SaysNothing(JsonValue value) => value.IsBlank || (value.IsArray && !BlockReason.Told(value).Any());
}
