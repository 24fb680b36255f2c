using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step that somebody plans; <see cref="StepEditor.Plan"/> makes its file.</summary>
/// <param name="TaskId">The task id, such as <c>01-01</c>; the file's name begins with it.</param>
/// <param name="ProjectId">The project id.</param>
/// <param name="Name">What the task is called.</param>
public sealed record NewStep(string TaskId, string ProjectId, string Name)
{
    /// <summary>The kind whose steps drive an acceptance test, and then the kinds whose steps do not.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["atdd", "research", "infrastructure"];

    /// <summary>The version of a step that says nothing else.</summary>
    public const string DefaultVersion = PhaseSets.DefaultVersion;

    /// <summary>One of <see cref="Kinds"/>; by default the first.</summary>
    public string Kind { get; init; } = Kinds[0];

    /// <summary>The version whose phases the step has, built in or defined by the policy; by default <see cref="DefaultVersion"/>.</summary>
    public string Version { get; init; } = DefaultVersion;

    /// <summary>What is to be done.</summary>
    public string Description { get; init; } = "";

    /// <summary>The acceptance criteria.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>The task ids of the steps that must be done before.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>What stands against the plan itself, and the phases that it would have.</summary>
    internal Refusal? Refuse(Policy policy, out PhaseSet? set)
    {
        set = policy.PhaseSets.GetValueOrDefault(Version) ?? PhaseSets.Choose(Version, name => name == PhaseSets.Eight.Names[^2]);
        return new[] { TaskId, ProjectId, Name }.Any(Blank.Is)
                ? new Refusal(RefusalReason.InvalidInput, $"the task id, the project id or the name is blank: give the step all three.")
            : !Kinds.Contains(Kind)
                ? new Refusal(RefusalReason.InvalidInput, $"there is no kind {Quote.Of(Kind)}: the kinds are {string.Join(", ", Kinds)}.")
            : set is null
                ? new Refusal(RefusalReason.InvalidInput, $"the phases of version {Quote.Of(Version)} are not known: {EditInput.Version} takes {policy.OfSteps.Versions}.")
            : null;
    }

    /// <summary>Writes the step's file: all phases are there, and what is still to be said is empty.</summary>
    internal byte[] Write(PhaseSet set, DateTimeOffset time)
    {
        JsonContent now = StepEdit.StampOf(time);
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
            ("tdd_cycle", JsonContent.Object(("phase_execution_log", JsonContent.Array(set.Names.Select((name, index) => Phase(name, index, IsPreset(set, index))))))),
            ("reviews", JsonContent.Array()));
        return Encoding.UTF8.GetBytes(JsonStyle.Usual.Write(step, hasLines: true, "") + "\n");
    }

    /// <summary>Whether a phase is skipped from the start, since the step drives no acceptance test.</summary>
    private bool IsPreset(PhaseSet set, int index) => Kind != Kinds[0] && set.IsPresettable(index);

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
