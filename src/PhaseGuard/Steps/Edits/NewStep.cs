using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that somebody plans.</summary>
/// <param name="TaskId">The task id.</param>
/// <param name="ProjectId">The project id.</param>
/// <param name="Name">What the task is called.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Version">The version whose phases the step has.</param>
internal sealed record NewStep(string TaskId, string ProjectId, string Name, string Kind, string Version)
{
    /// <summary>The kind whose steps drive an acceptance test, and the kinds whose steps do not.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["atdd", "research", "infrastructure"];

    public string Description { get; init; } = "";

    public IReadOnlyList<string> Criteria { get; init; } = [];

    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>Writes the step's file: all phases are there, and what is still to be said is empty.</summary>
    /// <param name="options">The policy, which may define versions, and the time.</param>
    /// <param name="refusal">Why there is none.</param>
    public byte[] Write(ValidationOptions options, out string? refusal)
    {
        refusal = null;
        PhaseSet? set = options.Policy.PhaseSets.GetValueOrDefault(Version) ?? PhaseSets.Choose(Version, name => name == PhaseSets.Eight.Names[^2]);
        if (set is null)
        {
            refusal = $"the phases of version {Quote.Of(Version)} are not known: --schema takes {PhaseSets.Versions}, or one that \"phaseSets\" of phaseguard.json defines.";
            return [];
        }

        JsonContent now = StepEdit.StampOf(options.Time ?? DateTimeOffset.UnixEpoch);
        JsonContent text = JsonContent.Of("");
        JsonContent step = JsonContent.Object(
            ("task_id", JsonContent.Of(TaskId)),
            ("project_id", JsonContent.Of(ProjectId)),
            ("schema_version", JsonContent.Of(Version)),
            ("self_contained_context", JsonContent.Object(("background", text), ("technical_context", text), ("prerequisites_completed", JsonContent.Array()), ("relevant_files", JsonContent.Array()))),
            ("task_specification", JsonContent.Object(
                ("name", JsonContent.Of(Name)), ("type", JsonContent.Of(Kind)), ("description", JsonContent.Of(Description)), ("motivation", text),
                ("detailed_instructions", text), ("acceptance_criteria", JsonContent.Array(Criteria.Select(JsonContent.Of))))),
            ("dependencies", JsonContent.Array(Dependencies.Select(JsonContent.Of))),
            ("state", JsonContent.Object(("status", JsonContent.Of("TODO")), ("assigned_to", JsonContent.Null), ("started_at", JsonContent.Null), ("completed_at", JsonContent.Null), ("updated", now))),
            ("state_history", JsonContent.Array(JsonContent.Object(("status", JsonContent.Of("TODO")), ("timestamp", now), ("actor", JsonContent.Of("system"))))),
            ("tdd_cycle", JsonContent.Object(("phase_execution_log", JsonContent.Array(set.Names.Select((name, index) => Phase(name, index, Kind != Kinds[0] && set.IsPresettable(index))))))),
            ("reviews", JsonContent.Array()));
        return Encoding.UTF8.GetBytes(JsonStyle.Usual.Write(step, hasLines: true, "") + "\n");
    }

    private static JsonContent Phase(string name, int index, bool isPreset)
    {
        JsonContent none = JsonContent.Null;
        return JsonContent.Object(
            ("phase_name", JsonContent.Of(name)),
            ("phase_index", JsonContent.Of(index)),
            ("status", JsonContent.Of(isPreset ? "SKIPPED" : "NOT_EXECUTED")),
            ("started_at", none),
            ("ended_at", none),
            ("duration_minutes", none),
            ("outcome", none),
            ("outcome_details", none),
            ("artifacts_created", JsonContent.Array()),
            ("artifacts_modified", JsonContent.Array()),
            ("test_results", JsonContent.Object(("total", none), ("passed", none), ("failed", none), ("skipped", none))),
            ("notes", none),
            ("blocked_by", isPreset ? JsonContent.Of("NOT_APPLICABLE") : none),
            ("history", JsonContent.Array()));
    }
}
