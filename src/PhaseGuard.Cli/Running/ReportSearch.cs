using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Running;

/// <summary>The test reports that a policy's globs match, ignored by git or not, and which of them a command has written.</summary>
internal sealed class ReportSearch
{
    private readonly NamedStep _step;
    private readonly IReadOnlyList<Glob> _globs;
    private readonly Dictionary<string, DateTime> _before = new(StringComparer.Ordinal);

    /// <param name="step">The step, of whose work tree the globs are.</param>
    /// <param name="globs">The globs on repository paths.</param>
    public ReportSearch(NamedStep step, IReadOnlyList<Glob> globs)
    {
        (_step, _globs) = (step, globs);
        foreach (string file in Files())
        {
            _before[file] = File.GetLastWriteTimeUtc(file);
        }
    }

    /// <summary>The absolute paths of the reports that were written since.</summary>
    public IReadOnlyList<string> Written()
        => [.. Files().Where(file => !_before.TryGetValue(file, out DateTime before) || before != File.GetLastWriteTimeUtc(file)).Order(StringComparer.Ordinal)];

    /// <summary>The repository path of a report.</summary>
    public string Show(string file) => _step.PathOf(file);

    private IEnumerable<string> Files()
        => _globs.Count == 0 ? [] : FolderWalk.Files(_step.Top).Where(file => _globs.Any(glob => glob.Matches(_step.PathOf(file))));
}
