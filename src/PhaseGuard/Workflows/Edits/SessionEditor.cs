namespace PhaseGuard.Workflows.Edits;

/// <summary>
/// Records what a command says in the files of a session, and judges what would be written with the session around it. What is not
/// edited stays as it was, byte for byte. It reads no clock and writes no file: both are the caller's.
/// </summary>
internal static class SessionEditor
{
    /// <summary>Carries out a command.</summary>
    /// <param name="before">All files of the session.</param>
    /// <param name="command">What is to be recorded.</param>
    /// <param name="time">The time of the command.</param>
    /// <returns>The files to write, where the command is not refused and the guard would find no error that was not there.</returns>
    public static SessionEditResult Edit(SessionFiles before, WorkflowCommand command, DateTimeOffset time)
    {
        if (before.Session.File is { IsReadable: false } broken)
        {
            return new SessionEditResult { Forbidden = Unusable(before, broken.Path) };
        }

        var edit = new SessionEdit(before, time);
        if (command.Apply(edit) is { } refusal)
        {
            return new SessionEditResult { Forbidden = refusal };
        }

        using SessionFiles after = before.With(edit.Writes);
        return SessionErrors.Added(before, after) is { Count: > 0 } errors
            ? new SessionEditResult { Forbidden = new WorkflowRefusal($"nothing was written, since the session would then have the above.") { Findings = errors } }
            : new SessionEditResult { Writes = edit.Writes, Recorded = [.. edit.Recorded], Next = edit.Next };
    }

    /// <summary>The refusal of a command that needs a file which cannot be read.</summary>
    public static WorkflowRefusal Unusable(SessionFiles files, string path)
        => new($"{new FilePath(path)} cannot be read: `{new WorkflowAction(WorkflowVerb.Repair)}` says what can be done.") { Findings = [files[path].Validate()] };
}
