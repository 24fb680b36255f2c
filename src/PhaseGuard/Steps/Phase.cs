using PhaseGuard.Json;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps;

/// <summary>One entry of a phase log.</summary>
internal sealed class Phase : RecordElement
{
    private readonly PhaseFields _fields;
    private readonly Times? _times;

    public Phase(StepFile step, JsonValue entry, int position)
    {
        Step = step;
        Entry = entry;
        Position = position;
        _fields = new PhaseFields(entry);
        _fields.ReadCounts(step.Tree);
        Index = step.Set?.IndexOf(Name, position) ?? -1;
        MeantIndex = Index >= 0 || step.Set is null || !Name.IsString ? Index : step.Set.Explain(Name.Text);
        Status = PhaseStatuses.Read(StatusValue);
        Outcome = Outcomes.Read(OutcomeValue);
        Reason = SkipReason.Read(BlockedBy);
        (TimeField started, TimeField ended) = (TimeField.Read(Field(PhaseField.StartedAt)), TimeField.Read(Field(PhaseField.EndedAt)));
        _times = started.Value.Exists || ended.Value.Exists ? new Times(started, ended) : null;
    }

    public StepFile Step { get; }

    public JsonValue Entry { get; }

    /// <summary>Whether a key of the entry may look like another one.</summary>
    public bool HasOddKey => _fields.HasOddKey;

    /// <summary>The 0-based position in the log.</summary>
    public int Position { get; }

    public JsonValue Name => Field(PhaseField.Name);

    /// <summary>The 0-based position in the phase set of exactly this name; -1 where the set has none.</summary>
    public int Index { get; }

    /// <summary>The name as the phase set has it; <see langword="null"/> where the set has none of exactly this name.</summary>
    public string? CanonicalName => Index >= 0 ? Step.Set!.Names[Index] : null;

    /// <summary>The position in the phase set of what the name means, misspelt or not; -1 where nothing explains it.</summary>
    public int MeantIndex { get; }

    /// <summary>The name as the phase set has it, misspelt or not; where nothing explains it, the name as it is.</summary>
    public string MeantName => MeantIndex >= 0 ? Step.Set!.Names[MeantIndex] : Name.Text;

    /// <summary><c>phase_index</c>, whatever its type.</summary>
    public JsonValue IndexValue => Field(PhaseField.Index);

    /// <summary>
    /// The position in the phase set that <c>phase_index</c> of this entry alone says, and that no entry of the log bears the name of;
    /// -1 where there is none.
    /// </summary>
    public int NamedByIndex
    {
        get
        {
            int index = JsonNumber.TryRead(IndexValue, out decimal number) && number >= 0 && number < (Step.Set?.Names.Count ?? 0) && number % 1 == 0 ? (int)number : -1;
            return index >= 0 && !Step.Order.IsThere[index] && Step.Phases.Count(phase => JsonNumber.Is(phase.IndexValue, index)) == 1 ? index : -1;
        }
    }

    public JsonValue StatusValue => Field(PhaseField.Status);

    public PhaseStatus Status { get; }

    public JsonValue OutcomeValue => Field(PhaseField.Outcome);

    public Outcome Outcome { get; }

    public JsonValue BlockedBy => Field(PhaseField.BlockedBy);

    public SkipReason Reason { get; }

    public TimeField Started => _times?.Started ?? default;

    public TimeField Ended => _times?.Ended ?? default;

    public JsonValue DurationMinutes => Field(PhaseField.DurationMinutes);

    /// <summary><c>test_results</c>, whatever its type.</summary>
    public JsonValue TestResults => Field(PhaseField.TestResults);

    /// <summary>The counts in <see cref="TestResults"/>.</summary>
    public TestResults Tests
        => new(Field(PhaseField.Total), Field(PhaseField.Passed), Field(PhaseField.Failed), Field(PhaseField.Skipped));

    /// <summary>How earlier runs of the phase went, the last one last.</summary>
    public JsonValue History => Field(PhaseField.History);

    /// <summary>What was seen of its run.</summary>
    public RecordedEvidence Evidence => new(Field(PhaseField.Evidence));

    /// <summary>What puts the phase off with the word DEFERRED: its reason, else its status, else its outcome; absent where nothing does.</summary>
    public JsonValue Deferral => Reason.IsDeferred ? BlockedBy
        : Status == PhaseStatus.Unknown && SkipReason.SaysDeferred(StatusValue) ? StatusValue
        : Outcome == Outcome.Unknown && SkipReason.SaysDeferred(OutcomeValue) ? OutcomeValue
        : default;

    public bool IsCommit => Name.Is("COMMIT"u8);

    public bool IsRed => Name.IsString && Name.Utf8.StartsWith("RED_"u8);

    public bool HasPassed => Status == PhaseStatus.Executed && Outcome == Outcome.Pass;

    /// <summary>Whether somebody began with it and did not skip it.</summary>
    public bool IsBegun => Status is PhaseStatus.Executed or PhaseStatus.InProgress;

    /// <summary>Whether a step that drives no acceptance test may skip it with a bare NOT_APPLICABLE.</summary>
    public bool IsPresettable => Step.Set?.IsPresettable(Index) ?? false;

    /// <summary>Skipped with CHECKPOINT_PENDING, where the policy knows checkpoints.</summary>
    public bool IsPending => Status == PhaseStatus.Skipped && Reason.Prefix == SkipPrefix.CheckpointPending
        && Step.Policy.AcceptsCheckpoints;

    /// <summary>Whether the reason begins with a prefix that is accepted on this phase, bare or with a colon as it must be.</summary>
    public bool HasAcceptedPrefix => Reason.Prefix switch
    {
        SkipPrefix.CheckpointPending => Step.Policy.AcceptsCheckpoints,
        SkipPrefix.None => false,
        _ when IsCommit => false,
        SkipPrefix.NotApplicable => Reason.HasColon || IsPresettable,
        _ => Reason.HasColon,
    };

    /// <summary>Executed, or skipped for good.</summary>
    public bool IsFinished => Status == PhaseStatus.Executed
        || (Status == PhaseStatus.Skipped && HasAcceptedPrefix && !IsPending && !LeavesReasonToDeferral);

    public override string Noun => "phase";

    public override string? ShownName => !Name.IsString ? null
        : CanonicalName ?? Quote.Of(Name.Text)[1..^1];

    public override string ToString() => !Name.IsString ? $"at index {Position}"
        : CanonicalName ?? Quote.Of(Name.Text);

    /// <summary>Whether a status or an outcome says DEFERRED, and the rule on deferred phases, which knows best what to say of it, is not off.</summary>
    public bool LeavesToDeferral(JsonValue value) => SkipReason.SaysDeferred(value) && IsDeferralOn;

    /// <summary>Whether the reason says DEFERRED, and the rule on deferred phases is not off.</summary>
    public bool LeavesReasonToDeferral => Reason.IsDeferred && IsDeferralOn;

    private bool IsDeferralOn => Step.Options.Policy.HasRule(PG031DeferredPhase.Code);

    private JsonValue Field(PhaseField field) => _fields.Of(Step.Tree, field);

    /// <summary>When it started and when it ended, for the phases that say so.</summary>
    private sealed class Times(TimeField started, TimeField ended)
    {
        public TimeField Started => started;

        public TimeField Ended => ended;
    }
}
