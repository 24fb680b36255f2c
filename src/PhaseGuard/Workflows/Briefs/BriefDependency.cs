using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Briefs;

/// <summary>A task that another one waits for, as its agent is told of it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">The word of its status; <see langword="null"/> where the session does not have it.</param>
/// <param name="SummaryName">The path of a summary below the session folder; <see langword="null"/> where there is none.</param>
/// <param name="IsFinished">Whether it is finished.</param>
internal sealed record BriefDependency(string Id, string? Status, string? SummaryName, bool IsFinished)
{
    public static BriefDependency Of(Session session, string id) => session.Find(id) is { } task
        ? new(task.Id, task.StatusWord, session.SummariesOf(task.Id).FirstOrDefault()?.Path[session.Folder.Length..], task.IsFinished)
        : new(id, null, null, IsFinished: false);

    /// <summary>The id, and what there is to read or to wait for.</summary>
    public override string ToString() => $"{Id} ({(IsFinished ? SummaryName ?? "no summary" : Status ?? "missing")})";
}
