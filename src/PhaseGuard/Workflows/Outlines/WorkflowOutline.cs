namespace PhaseGuard.Workflows.Outlines;

/// <summary>What of a file of a session matters to the others.</summary>
internal abstract class WorkflowOutline(string path) : Outline(path)
{
    internal sealed override bool IsKnownByName => false;

    /// <summary>The session folder, ended by <c>/</c>.</summary>
    public string Folder { get; } = SessionPath.FolderOf(path);
}
