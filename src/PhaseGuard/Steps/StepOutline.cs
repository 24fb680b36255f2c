using PhaseGuard.Contracts;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard;

/// <summary>What of a step file matters to other files and to the commit: it is kept after the file's text is gone.</summary>
public sealed class StepOutline : Outline, IContractOutline
{
    internal StepOutline(string path)
        : base(path)
    {
    }

    /// <summary>The task id; <see langword="null"/> where the file has none.</summary>
    public string? TaskId { get; internal init; }

    /// <summary>The names of the phases that are pending, in the order of the log.</summary>
    public IReadOnlyList<string> Pending { get; internal init; } = [];

    /// <summary>The same as safe fixes leave the file.</summary>
    internal IReadOnlyList<string> PendingRepaired { get; init; } = [];

    /// <summary>The checkpoint that the step is at, such as GREEN; <see langword="null"/> where it is at none.</summary>
    public string? Checkpoint { get; internal init; }

    /// <summary>What messages call the step: its task id; in a file without one, the file's name without its ending.</summary>
    internal string Name => Identity;

    /// <summary>The folder that it lies in, with a last <c>/</c>: a name is one step's there, and another's elsewhere.</summary>
    internal string Folder => StepFolder.NameOf(Path);

    internal override string Identity => TaskId ?? base.Identity;

    internal override string? Project => ProjectId;

    internal override bool IsPristine => IsPlanned;

    /// <summary>The project id; <see langword="null"/> where the file has none.</summary>
    internal string? ProjectId { get; init; }

    /// <summary>Whether nobody has started the step yet.</summary>
    internal bool IsPlanned { get; init; }

    /// <summary>Where the task id stands.</summary>
    internal Location TaskIdLocation { get; init; } = Location.Start;

    /// <summary>The reason of the first pending phase; the whole file where none is pending.</summary>
    internal Location PendingLocation { get; init; } = Location.Start;

    ContractName? IContractOutline.Contract => Contract;

    /// <summary>What its contract is known by; <see langword="null"/> where it has none.</summary>
    internal ContractName? Contract { get; init; }

    internal IReadOnlyList<Dependency> Dependencies { get; init; } = [];

    /// <summary>The logs that the evidence of its phases names.</summary>
    internal IReadOnlyList<EvidenceLog> EvidenceLogs { get; init; } = [];

    /// <summary>The tasks that the step says it is blocked by.</summary>
    internal IReadOnlyList<Dependency> BlockingTasks { get; init; } = [];

    /// <summary>Where the step waits in the queue; <see langword="null"/> where it does not.</summary>
    internal QueuePlace? Queue { get; init; }

    internal StepState State { get; init; }

    /// <summary>Whether the step is at work or was: by its state, or because a phase after the first was executed.</summary>
    internal bool IsUnderWay { get; init; }

    /// <summary>The checkpoints that the step can be at, earliest first; <see langword="null"/> where nobody defined its version.</summary>
    internal IReadOnlyList<string>? Checkpoints { get; init; }

    /// <summary>Whether COMMIT is finished.</summary>
    internal bool IsCommitFinished { get; init; }

    /// <summary>The phase that FINAL speaks of; <see langword="null"/> where it was executed and passed, or is not known.</summary>
    internal string? UnpassedFinal { get; init; }
}
