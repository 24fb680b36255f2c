namespace PhaseGuard.Workflows.Edits;

/// <summary>What somebody wants to record in a session; <see cref="SessionEditor.Edit"/> carries it out.</summary>
internal abstract record WorkflowCommand
{
    /// <summary>Makes the edits, or refuses.</summary>
    /// <param name="edit">The session, in which nothing was changed yet.</param>
    /// <returns>What forbids it; <see langword="null"/> where the edits were made.</returns>
    public abstract WorkflowRefusal? Apply(SessionEdit edit);
}
