using PhaseGuard.Json;

namespace PhaseGuard.Steps.Evidence;

/// <summary>The log that the evidence of a phase names: it is kept after the file's text is gone.</summary>
/// <param name="Phase">What messages call the phase.</param>
/// <param name="Path">The repository path of the log.</param>
/// <param name="At">Where it says so.</param>
internal sealed record EvidenceLog(string Phase, string Path, Location At)
{
    /// <summary>The digest that the log is said to have; <see langword="null"/> where none is said.</summary>
    public string? Digest { get; private init; }

    /// <summary>Where it says so.</summary>
    public Location DigestAt { get; private init; } = Location.Start;

    /// <summary>The logs of a step's executed phases, in the order of its log.</summary>
    public static IReadOnlyList<EvidenceLog> AllOf(StepFile step)
    {
        if (!step.Phases.Exists(HasLog))
        {
            return [];
        }

        var locations = new LocationFinder(step.Tree, step.Options.Detail);
        var logs = new List<EvidenceLog>();
        foreach (Phase phase in step.Phases)
        {
            if (HasLog(phase))
            {
                JsonValue digest = phase.Evidence.LogSha256;
                logs.Add(new EvidenceLog(phase.ToString(), phase.Evidence.Log.Text, locations.At(phase.Evidence.Log.Place))
                {
                    Digest = digest.IsString ? digest.Text : null, DigestAt = locations.At(digest.Place),
                });
            }
        }

        return logs;
    }

    private static bool HasLog(Phase phase) => phase.Status == PhaseStatus.Executed && phase.Evidence.Log.IsString;
}
