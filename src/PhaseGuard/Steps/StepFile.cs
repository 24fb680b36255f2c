using PhaseGuard.Contracts;
using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Steps.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>A step file as the rules read it; the words are those of section 1 of the specification.</summary>
internal sealed class StepFile : JsonRecord, IContractHolder
{
    private bool? _isPristine;

    public StepFile(string path, JsonTree tree, ValidationOptions options)
        : base(path, tree)
    {
        Options = options;
        Policy = options.Policy.OfSteps;
        Cycle = Root["tdd_cycle"u8].If(JsonKind.Object);
        Log = PhaseLog.Find(Cycle);
        Version = Root["schema_version"u8] is { Exists: true } own ? own : Cycle["schema_version"u8];
        Set = ChooseSet();
        Phases = Log.ReadPhases(this);
        Specification = Root["task_specification"u8];
        TaskId = Root["task_id"u8] is { Exists: true } task ? task : Specification["task_id"u8];
        ProjectId = Root["project_id"u8] is { Exists: true } project ? project : Specification["project_id"u8];
        Result = Root["execution_result"u8];
        Reviews = Root["reviews"u8];
        Dependencies = Root["dependencies"u8] is { Exists: true } named ? named : Specification["dependencies"u8];
        StateHistory = Root["state_history"u8];
        Execution = new ExecutionRecord(Root);
        StateObject = Root["state"u8];
        State = StateObject["status"u8];
        KnownState = StepStates.Read(State);
        Contract = Contract.Within(Root, options.Policy.OfContracts);
    }

    public ValidationOptions Options { get; }

    public StepPolicy Policy { get; }

    public override string FileNoun => StepFileKind.FileNoun;

    public override string RecordNoun => "step";

    public override DateTimeOffset? Time => Options.Time;

    public override string TimestampOwner => "the state";

    /// <summary>The contract by which the step is executed; <see langword="null"/> where it has none.</summary>
    public Contract? Contract { get; }

    /// <summary><c>tdd_cycle</c>, where it is an object.</summary>
    public JsonValue Cycle { get; }

    public PhaseLog Log { get; }

    /// <summary>The declared version; absent where the file declares none.</summary>
    public JsonValue Version { get; }

    /// <summary>How messages call the version, and that nobody declared it.</summary>
    public string VersionName => Version.Exists
        ? $"version {Quote.Of(Version.Text)[1..^1]}"
        : $"version {PhaseSets.DefaultVersion} (the file declares none)";

    /// <summary>The phase set of the declared version; <see langword="null"/> where nobody defined it.</summary>
    public PhaseSet? Set { get; }

    /// <summary>The log's entries that are objects, in the order of the log.</summary>
    public List<Phase> Phases { get; }

    /// <summary>Which phases of the set the log has, and in which order.</summary>
    public LogOrder Order => field ??= LogOrder.Of(this);

    /// <summary><c>task_specification</c>, whatever its type.</summary>
    public JsonValue Specification { get; }

    /// <summary>Root <c>task_id</c>, else that of <c>task_specification</c>.</summary>
    public JsonValue TaskId { get; }

    /// <summary>Root <c>project_id</c>, else that of <c>task_specification</c>.</summary>
    public JsonValue ProjectId { get; }

    /// <summary><c>state</c>, whatever its type.</summary>
    public JsonValue StateObject { get; }

    /// <summary><c>state.status</c>.</summary>
    public JsonValue State { get; }

    /// <summary>Which of the seven states the step is in; COMPLETED, COMPLETE, NOT_STARTED and PENDING are read as one of them.</summary>
    public StepState KnownState { get; }

    /// <summary><c>execution_result</c>, whatever its type.</summary>
    public JsonValue Result { get; }

    /// <summary><c>reviews</c>, whatever its type.</summary>
    public JsonValue Reviews { get; }

    /// <summary>Root <c>dependencies</c>, else that of <c>task_specification</c>, whatever its type.</summary>
    public JsonValue Dependencies { get; }

    /// <summary>The tasks that <see cref="Dependencies"/> names: an array, which an object has in <c>requires</c>; absent where there is none.</summary>
    public JsonValue DependencyList => (Dependencies.IsObject ? Dependencies["requires"u8] : Dependencies).If(JsonKind.Array);

    /// <summary><c>state_history</c>, whatever its type.</summary>
    public JsonValue StateHistory { get; }

    /// <summary>What is recorded of the execution: a block, an error, metrics, a place in the queue.</summary>
    public ExecutionRecord Execution { get; }

    /// <summary>Whether the step may wait in the queue: nobody is at work, and it is to be begun.</summary>
    public bool MayWait => !State.Exists || KnownState is StepState.Todo or StepState.Retry or StepState.Rework;

    /// <summary>The phase in whose entry a place lies; <see langword="null"/> where it lies in none.</summary>
    public Phase? PhaseAt(SourcePosition place)
    {
        (int low, int high) = (0, Phases.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Phases[middle].Entry.Node <= place.Node ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && place.Node < Tree[Phases[low - 1].Entry.Node].Next ? Phases[low - 1] : null;
    }

    /// <summary>The first phase that is executed or at work; <see langword="null"/> where none is, or the phases are not known.</summary>
    public Phase? FirstBegun => Set is null ? null : Phases.Find(phase => phase.IsBegun);

    /// <summary>FINAL_VALIDATE; in a version without it, the phase before the last.</summary>
    public Phase? Final => Phases.Find(phase => phase.Name.Is("FINAL_VALIDATE"u8))
        ?? (Set is { Names.Count: > 1 and var count } ? Phases.Find(phase => phase.Index == count - 2) : null);

    /// <summary>Whether nobody has started the step yet.</summary>
    public bool IsPristine => _isPristine ??= StateIsUntouched && Log.HoldsOnly(Phases) && Phases.All(IsUntouched);

    /// <summary>The first phase in canonical order that is not finished; <see langword="null"/> where none is open, or the phases are not known.</summary>
    public string? ResumeAt => ResumeIndex is >= 0 and var index && index < Set!.Names.Count ? Set.Names[index] : null;

    /// <summary>Its 0-based position in the phase set; behind the last where none is open, and -1 where the phases are not known.</summary>
    public int ResumeIndex
    {
        get
        {
            if (Set is null)
            {
                return -1;
            }

            bool?[] isFinished = new bool?[Set.Names.Count];
            foreach (Phase phase in Phases)
            {
                if (phase.MeantIndex is >= 0 and var index)
                {
                    isFinished[index] = phase.IsFinished && isFinished[index] != false;
                }
            }

            int open = Array.FindIndex(isFinished, finished => finished != true);
            return open < 0 ? Set.Names.Count : open;
        }
    }

    /// <summary>The checkpoint that the step has come to and that nobody has marked yet; where all was skipped, there is nothing to commit.</summary>
    public Checkpoint? ReachedCheckpoint
    {
        get
        {
            int open = ResumeIndex;
            bool isMarked = Phases.Exists(phase => phase.MeantIndex == open && phase.IsPending);
            return ResumeAt is null || isMarked || !Policy.AcceptsCheckpoints || Phases.Exists(phase => phase.MeantIndex > open && phase.IsBegun)
                ? null
                : Phases.Exists(phase => phase.Status == PhaseStatus.Executed)
                    ? Set!.Checkpoints.FirstOrDefault(checkpoint => checkpoint.LastFinished == open - 1)
                : null;
        }
    }

    /// <summary>How far the step has come: its state, and the status of every phase, as they are written.</summary>
    public string Progress => string.Join('\n', Phases.Select(phase => $"{phase.Name.Text}={phase.StatusValue.Text}").Prepend(State.Text));

    private bool StateIsUntouched => !State.Exists || KnownState == StepState.Todo;

    /// <summary>Whether an open COMMIT is no flaw, since the commit that is being made is what it waits for.</summary>
    public bool MayStayOpen(Phase phase) => phase.IsCommit && Policy.LeavesCommitOpen;

    public override void CheckKeys(PG002DuplicateKey rule, FindingCollector findings) => StepFilePlaces.CheckKeys(this, rule, findings);

    public override void CheckTypes(PG005WrongType rule, FindingCollector findings) => new StepFileTypes(this, rule, findings).Check();

    public override void CheckTimestamps(TimestampRule rule, FindingCollector findings) => StepFilePlaces.CheckTimestamps(this, rule, findings);

    private static bool IsUntouched(Phase phase)
        => (phase.Status == PhaseStatus.NotExecuted
                || (phase.Status == PhaseStatus.Skipped && phase.Reason.Prefix == SkipPrefix.NotApplicable))
            && !phase.OutcomeValue.Exists && !phase.Started.Value.Exists && !phase.Ended.Value.Exists;

    private PhaseSet? ChooseSet()
        => Version.Kind switch
        {
            _ when !Root.IsObject => null,
            JsonKind.Absent => Find(PhaseSets.DefaultVersion),
            JsonKind.String or JsonKind.Number => Find(Version.Text),
            _ => null,
        };

    private PhaseSet? Find(string version)
        => Policy.PhaseSets.GetValueOrDefault(version) ?? PhaseSets.Choose(version, Log.Names);
}
