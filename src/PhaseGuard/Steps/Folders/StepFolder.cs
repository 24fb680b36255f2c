namespace PhaseGuard.Steps.Folders;

/// <summary>All step files of one folder: only they know one another by their task ids.</summary>
/// <param name="Steps">The files in path order.</param>
/// <param name="Tree">The files of which they tell; <see langword="null"/> where nobody can look.</param>
internal sealed record StepFolder(IReadOnlyList<StepOutline> Steps, FilesBeside? Tree = null)
{
    /// <summary>The files that bear a task id.</summary>
    public Lookup<string, StepOutline> ById { get; } = Steps.Where(step => step.TaskId is not null).ToLookup(step => step.TaskId!, StringComparer.Ordinal);

    /// <summary>The task ids that files without one may be meant to bear, by their names: who waits for these is right, and PG007 tells of the files.</summary>
    public IReadOnlySet<string> Nameless { get; }
        = Steps.Where(step => step.TaskId is null).SelectMany(step => IdsOf(Path.GetFileNameWithoutExtension(step.Path))).ToHashSet(StringComparer.Ordinal);

    /// <summary>The task ids of the files, in path order, each once.</summary>
    public IReadOnlyList<string> TaskIds => [.. ById.Select(step => step.Key)];

    /// <summary>The tasks of the folder that a task waits for.</summary>
    public IEnumerable<string> WaitsFor(string taskId)
        => ById[taskId].SelectMany(step => step.Dependencies).Select(dependency => dependency.TaskId).Where(ById.Contains);

    /// <summary>The logs that the evidence of phases names, each looked at once; none where nobody can look.</summary>
    public IReadOnlyList<FoundLog> Logs
        => field ??= Tree is null ? [] : [.. Steps.SelectMany(step => step.EvidenceLogs.Select(log => new FoundLog(step, log, Tree.Sha256Of(log.Path))))];

    /// <summary>The folders that some files lie in.</summary>
    /// <param name="steps">The files.</param>
    /// <param name="tree">The files of which they tell; <see langword="null"/> where nobody can look.</param>
    public static IEnumerable<StepFolder> Of(IEnumerable<StepOutline> steps, FilesBeside? tree)
        => steps.OrderBy(step => step.Path, StringComparer.Ordinal)
            .GroupBy(step => NameOf(step.Path), StringComparer.Ordinal)
            .Select(folder => new StepFolder([.. folder], tree));

    /// <summary>The folder of a repository path, with its last <c>/</c>; empty for the root.</summary>
    public static string NameOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The ids that PG008 finds fit for a name, but those that are longer than it.</summary>
    private static IEnumerable<string> IdsOf(string stem)
    {
        string bare = stem.StartsWith("step-", StringComparison.Ordinal) ? stem["step-".Length..] : stem;
        return Sequence.Range(1, bare.Length).Where(end => end == bare.Length || bare[end] is '-' or '_').Select(end => bare[..end]).Append(stem);
    }
}
