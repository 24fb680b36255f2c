namespace PhaseGuard.Steps;

/// <summary>The kinds of a skip reason; <see cref="None"/> for every other text.</summary>
internal enum SkipPrefix
{
    None,
    BlockedByDependency,
    NotApplicable,
    ApprovedSkip,
    CheckpointPending,
}
