using PhaseGuard.Cli.Files;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Running;

/// <summary>The test reports that a policy's globs match, ignored by git or not, and which of them a command has written.</summary>
internal sealed class ReportSearch
{
    private readonly string _top;
    private readonly IReadOnlyList<Glob> _globs;
    private readonly Dictionary<string, DateTime> _before = new(StringComparer.Ordinal);

    /// <param name="top">The top of the work tree, from which repository paths count.</param>
    /// <param name="globs">The globs on repository paths.</param>
    public ReportSearch(string top, IReadOnlyList<Glob> globs)
    {
        (_top, _globs) = (top, globs);
        foreach (string file in Files())
        {
            _before[file] = File.GetLastWriteTimeUtc(file);
        }
    }

    /// <summary>The absolute paths of the reports that were written since.</summary>
    public IReadOnlyList<string> Written()
        => [.. Files().Where(file => !_before.TryGetValue(file, out DateTime before) || before != File.GetLastWriteTimeUtc(file)).Order(StringComparer.Ordinal)];

    /// <summary>The repository path of a report.</summary>
    public string Show(string file) => Path.GetRelativePath(_top, file).Replace(Path.DirectorySeparatorChar, '/');

    private IEnumerable<string> Files()
        => _globs.Count == 0 ? [] : FolderWalk.Files(_top).Where(file => _globs.Any(glob => glob.Matches(Show(file))));
}
