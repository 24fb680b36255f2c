namespace PhaseGuard.Steps.Messages;

/// <summary>A commit by its message and the step files that it changes.</summary>
/// <param name="Message">What the message announces.</param>
/// <param name="Steps">The step files that are there after it and are not as they were, in path order.</param>
/// <param name="Commit">What is known of the commit.</param>
internal sealed record AnnouncedCommit(CommitMessage Message, IReadOnlyList<StepMove> Steps, CommitContext Commit)
{
    /// <summary>The step files of which other phases are pending than before; a merge only brings them along.</summary>
    public IReadOnlyList<StepOutline> Moved { get; }
        = Commit.IsMerge ? [] : [.. Steps.Where(step => step.ChangesPending).Select(step => step.After)];

    /// <summary>What the message announces of the step files that bear its task id.</summary>
    public IReadOnlyList<Announcement> Announced { get; }
        = [.. Steps.Select(step => Announcement.Of(step.After, Message)).OfType<Announcement>()];

    /// <summary>What the message announces and is true of none of them; a merge's message only tells what it brings along.</summary>
    public IEnumerable<Announcement> False
        => Commit.IsMerge || Announced.Any(announcement => announcement.IsTrue) ? [] : Announced;
}
