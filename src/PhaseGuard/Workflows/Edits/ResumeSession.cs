namespace PhaseGuard.Workflows.Edits;

/// <summary>The work on a session goes on: what was paused or only planned is active.</summary>
internal sealed record ResumeSession : WorkflowCommand
{
    public override WorkflowRefusal? Apply(SessionEdit edit)
    {
        if (edit.Session.IsArchived)
        {
            return new($"{edit.Session.Name} is archived: take it out of the archives first.");
        }

        if (edit.Session.Status == SessionStatus.Completed)
        {
            return new($"{edit.Session.Name} is completed: plan a task that reopens it, and set it to active in {new FilePath(edit.Session.File!.Path)}.");
        }

        if (edit.Session.Status is SessionStatus.Planning or SessionStatus.Paused)
        {
            edit.SetSession(SessionStatus.Active);
        }

        return null;
    }
}
