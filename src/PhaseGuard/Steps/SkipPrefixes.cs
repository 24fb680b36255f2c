using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>The words of the accepted skip reasons.</summary>
internal static class SkipPrefixes
{
    public const string CheckpointPending = "CHECKPOINT_PENDING";

    private const string NotApplicable = "NOT_APPLICABLE";

    private static readonly string[] _final = ["BLOCKED_BY_DEPENDENCY", NotApplicable, "APPROVED_SKIP"];

    /// <summary>All prefixes, the one of checkpoints last.</summary>
    public static IReadOnlyList<string> All { get; } = [.. _final, CheckpointPending];

    /// <summary>The prefix of a reason of which only the colon or the case is wrong; <see langword="null"/> for any other.</summary>
    public static string? Suggest(JsonValue reason)
    {
        foreach (string prefix in All)
        {
            if (Utf8Text.StartsWithWord(Blank.Trim(reason.Utf8), prefix))
            {
                return prefix;
            }
        }

        return null;
    }

    /// <summary>Whether a prefix says enough on a phase, without any text.</summary>
    public static bool StandsAlone(Phase phase, string prefix)
        => prefix == CheckpointPending || (prefix == NotApplicable && phase.IsPresettable);

    /// <summary>What a reason must begin with, as a sentence.</summary>
    /// <param name="withCheckpoints">Whether the policy accepts checkpoints.</param>
    public static string Demand(bool withCheckpoints)
        => $"Begin the reason with {string.Join(":, ", _final[..^1])}: or {_final[^1]}: and say why"
            + (withCheckpoints ? $"; {CheckpointPending} is for what follows a checkpoint." : ".");
}
