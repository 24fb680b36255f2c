namespace PhaseGuard.Workflows;

/// <summary>The paths of a session's files; the source is section 1 of the specification of workflow sessions.</summary>
internal static class SessionPath
{
    public const string SessionFile = "workflow-session.json";

    public const string Plan = "IMPL_PLAN.md";

    public const string List = "TODO_LIST.md";

    /// <summary>The folder of task files.</summary>
    public const string Tasks = ".task";

    /// <summary>The folder of summaries.</summary>
    public const string Summaries = ".summaries";

    /// <summary>The session folder of a file, ended by <c>/</c>.</summary>
    /// <param name="path">The repository path of a file of a session.</param>
    public static string FolderOf(string path)
        => path[..(In(path, Tasks) is { Length: > 0 } ofTask ? ofTask.Length : In(path, Summaries) is { Length: > 0 } ofSummary ? ofSummary.Length : path.LastIndexOf('/') + 1)];

    /// <summary>The session folder, ended by <c>/</c>, where a file lies directly in a folder of it; else empty.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="folder">The folder's name.</param>
    public static ReadOnlySpan<char> In(string path, string folder)
    {
        int end = path.LastIndexOf('/');
        int start = end - folder.Length;
        return start > 0 && path[start - 1] == '/' && string.CompareOrdinal(path, start, folder, 0, folder.Length) == 0 ? path.AsSpan(0, start) : default;
    }

    /// <summary>The session folder, ended by <c>/</c>, where a path ends in a name; else empty.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="name">The file's name.</param>
    public static ReadOnlySpan<char> Named(string path, string name)
        => path.Length > name.Length + 1 && path[^(name.Length + 1)] == '/' && path.EndsWith(name, StringComparison.Ordinal) ? path.AsSpan()[..^name.Length] : default;

    /// <summary>The name of a session folder.</summary>
    /// <param name="folder">The folder, ended by <c>/</c>.</param>
    public static string NameOf(string folder) => folder[(folder.LastIndexOf('/', Math.Max(0, folder.Length - 2)) + 1)..].TrimEnd('/');

    /// <summary>Whether a folder above the session is called <c>archives</c>.</summary>
    /// <param name="folder">The session folder, ended by <c>/</c>.</param>
    public static bool IsArchived(string folder) => $"/{folder[..^(NameOf(folder).Length + 1)]}".Contains("/archives/", StringComparison.Ordinal);
}
