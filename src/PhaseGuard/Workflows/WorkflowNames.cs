namespace PhaseGuard.Workflows;

/// <summary>How files are named for tasks.</summary>
internal static class WorkflowNames
{
    /// <summary>No file system has longer ones.</summary>
    private const int LongestName = 1024;

    /// <summary>The ids that an id could be a child of: those that end before one of its dots.</summary>
    public static IEnumerable<string> ParentsOf(string id)
        => Sequence.Range(1, id.Length > LongestName ? 0 : Math.Max(0, id.Length - 2)).Where(at => id[at] == '.').Select(at => id[..at]);

    /// <summary>Whether a file's name, without its ending, is an id, or an id and <c>-</c> or <c>_</c> and more.</summary>
    public static bool IsFor(string stem, string taskId)
        => stem.StartsWith(taskId, StringComparison.Ordinal) && (stem.Length == taskId.Length || (stem.Length > taskId.Length + 1 && stem[taskId.Length] is '-' or '_'));

    /// <summary>The ids that a file of a name could be for, the longest first.</summary>
    public static IEnumerable<string> IdsOf(string stem)
    {
        yield return stem;
        for (int end = stem.Length > LongestName ? 0 : stem.Length - 2; end > 0; end--)
        {
            if (stem[end] is '-' or '_')
            {
                yield return stem[..end];
            }
        }
    }
}
