using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>A session that is judged, with what was said of it before.</summary>
/// <param name="Session">The session.</param>
/// <param name="Policy">The policy: what it leaves out may be there, and nobody looks.</param>
internal sealed record JudgedSession(Session Session, Policy Policy)
{
    /// <summary>The paths of the tasks of whose missing summaries a rule on a change has spoken.</summary>
    public IReadOnlySet<string> SaidUnproven { get; init; } = new HashSet<string>();

    /// <summary>The paths whose files are judged by themselves, too; <see langword="null"/> where all are.</summary>
    public IReadOnlySet<string>? Changed { get; init; }

    /// <summary>The file at which is reported what is about the session as a whole: its own, else the first task's.</summary>
    public WorkflowOutline? Face => (WorkflowOutline?)Session.File ?? (Session.Tasks is [var first, ..] ? first.File : null);

    /// <summary>The entries of tasks of which the session has no file, where it has some.</summary>
    public IReadOnlyList<Lists.ListEntry> Phantoms => field ??= Session.List is null || Session.Tasks.Count == 0 ? []
        : [.. Session.List.Entries.Where(entry => entry.Box != Lists.ListBox.Container && Session.Find(entry.Id) is null)];

    /// <summary>A place of the list.</summary>
    public Location InList(int offset) => Session.ListFile!.At(offset);
}
