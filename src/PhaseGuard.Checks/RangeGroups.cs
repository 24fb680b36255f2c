using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What the commits of a range do to groups whose dialects judge them as a whole.</summary>
internal sealed class RangeGroups(TreeReader trees, DocumentCache documents, OutlineCache outlines)
{
    private readonly HashSet<(Dialect Dialect, string Name)> _touched = [];

    /// <summary>What judged them.</summary>
    public GroupCheck Check { get; } = new(documents);

    /// <summary>Whether a group is judged at the tip: all are, but those that the range leaves alone where the dialect says so.</summary>
    public bool IsMeant(Dialect dialect, string name) => !dialect.JudgesWholeGroups || _touched.Contains((dialect, name));

    /// <summary>Judges what a commit does to groups.</summary>
    /// <param name="commit">The commit.</param>
    /// <param name="files">The judged files that it changes.</param>
    /// <param name="context">What is known of it.</param>
    /// <param name="options">How it is judged, with what the range has done so far to the paths of the baseline.</param>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public IReadOnlyList<FileReport> Judge(RangeCommit commit, IReadOnlyList<JudgedFile> files, CommitContext context, ValidationOptions options)
    {
        var entries = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        JudgedFile[] meant = [.. files.Where(file => GroupCheck.IsAskedOfChanges(file.File.Kind.Dialect, options.Policy))];
        foreach (Grouping<Dialect, JudgedFile> dialect in meant.GroupBy(file => file.File.Kind.Dialect))
        {
            foreach (string group in dialect.SelectMany(file => file.Groups).Distinct())
            {
                _touched.Add((dialect.Key, group));
                trees.List(commit.Id, group, (path, entry) => entries[path] = entry);
            }
        }

        return meant.Length == 0 ? [] : Check.JudgeChange(entries, meant, outlines, context, options);
    }
}
