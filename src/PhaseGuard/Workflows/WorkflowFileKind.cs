using PhaseGuard.Dialects;

namespace PhaseGuard.Workflows;

/// <summary>A kind of files below the session folders that the globs of <c>workflows</c> match.</summary>
internal abstract class WorkflowFileKind() : FileKind(FileNoun)
{
    /// <summary>How a report counts the judged files of sessions.</summary>
    public const string FileNoun = "workflow file";

    public sealed override Dialect Dialect => WorkflowDialect.Instance;

    public sealed override bool MayMatch(string path) => !FolderOf(path).IsEmpty;

    public sealed override bool Matches(string path, Policy policy)
        => FolderOf(path) is { IsEmpty: false } folder && policy.IsSessionFolder(folder[..^1]) && !policy.IsExcluded(path);

    /// <summary>The session folder of a file of this kind, ended by <c>/</c>; empty where the path is of none.</summary>
    protected abstract ReadOnlySpan<char> FolderOf(string path);

    /// <summary>The session folder where a file with an extension, in any case, lies directly in a folder of it.</summary>
    protected static ReadOnlySpan<char> In(string path, string folder, string extension)
        => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? SessionPath.In(path, folder) : default;
}
