using PhaseGuard.Contracts;
using PhaseGuard.Json;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>Reads the outline of a step file.</summary>
internal static class OutlineReader
{
    /// <param name="step">The file.</param>
    /// <param name="repaired">Gives the file as safe fixes leave it; asked only where other phases could then be pending.</param>
    public static StepOutline Read(StepFile step, Func<StepFile> repaired)
    {
        List<Phase> pending = step.Phases.FindAll(phase => phase.IsPending);
        string[] names = NamesOf(pending);
        return new StepOutline(step.Path)
        {
            TaskId = step.TaskId.IsString ? step.TaskId.Text : null,
            ProjectId = step.ProjectId.IsString ? step.ProjectId.Text : null,
            IsPlanned = step.IsPristine,
            Contract = ReadContract(step),
            TaskIdLocation = LocationOf(step, step.TaskId.Place),
            Pending = names,
            PendingRepaired = step.Phases.Exists(MayBePending) ? NamesOf(repaired().Phases.FindAll(phase => phase.IsPending)) : names,
            PendingLocation = pending is [var first, ..] ? LocationOf(step, first.BlockedBy.Place) : Location.Start,
            Checkpoint = pending.Count == 0 ? null : Checkpoint.Of(step)?.Name,
            Checkpoints = step.Set is { } set ? step.Policy.AcceptsCheckpoints ? set.CheckpointNames : [] : null,
            Dependencies = ReadDependencies(step, step.DependencyList),
            BlockingTasks = ReadDependencies(step, step.Execution.Blocked["blocking_tasks"u8].If(JsonKind.Array)),
            EvidenceLogs = EvidenceLog.AllOf(step),
            Queue = QueuePlace.Of(step, position => LocationOf(step, position.Place)),
            State = step.KnownState,
            IsUnderWay = step.KnownState is StepState.InProgress or StepState.InReview or StepState.Done
                || step.Phases.Exists(phase => phase.Index > 0 && phase.Status == PhaseStatus.Executed),
            IsCommitFinished = step.Phases.Exists(phase => phase.IsCommit && phase.IsFinished),
            UnpassedFinal = step.Final is { HasPassed: false } final ? final.ShownName : null,
        };
    }

    private static string[] NamesOf(List<Phase> phases)
        => [.. phases.Where(phase => phase.Name.IsString).Select(phase => phase.CanonicalName ?? phase.Name.Text)];

    /// <summary>Whether a phase speaks of a checkpoint in other words than the guard's.</summary>
    private static bool MayBePending(Phase phase)
        => SkipPrefixes.Suggest(phase.BlockedBy) == SkipPrefixes.CheckpointPending && !(phase.IsPending && phase.Index >= 0);

    /// <summary>An array of task ids, or of objects that hold one; an object may hold the array in <c>requires</c>.</summary>
    private static List<Dependency> ReadDependencies(StepFile step, JsonValue list)
    {
        var dependencies = new List<Dependency>();
        var lines = new LineCounter(step.Tree.Text.Span);
        foreach (JsonValue entry in list.Children)
        {
            if (IdOf(entry) is { IsString: true } id)
            {
                dependencies.Add(new Dependency(id.Text, Location.Of(step.Tree, id.Place, ref lines, step.Options.Detail)));
            }
        }

        return dependencies;
    }

    private static ContractName? ReadContract(StepFile step)
    {
        var locations = new LocationFinder(step.Tree, step.Options.Detail);
        return step.Contract is { } contract ? ContractName.Of(contract, ref locations) : null;
    }

    private static JsonValue IdOf(JsonValue entry)
        => !entry.IsObject ? entry
            : entry["task_id"u8] is { Exists: true } task ? task
            : entry["id"u8] is { Exists: true } id ? id
            : entry["step"u8];

    private static Location LocationOf(StepFile step, SourcePosition place)
    {
        var lines = new LineCounter(step.Tree.Text.Span);
        return Location.Of(step.Tree, place, ref lines, step.Options.Detail);
    }
}
