using PhaseGuard.Cli.TestReports;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Running;

/// <summary>The test reports that a command is to write. One that was there before, and was not written since, does not count.</summary>
internal sealed class ReportFiles
{
    private readonly (string Shown, string File, DateTime? Written)[] _files;

    /// <param name="context">The world.</param>
    /// <param name="named">The paths, as they were named.</param>
    public ReportFiles(CommandContext context, IReadOnlyList<string> named)
        => _files = [.. named.Map(name => Path.Combine(context.Directory, name) is var file ? (name, file, WrittenAt(file)) : default)];

    /// <summary>The counts of all reports together; <see langword="null"/> where there are none, or one is none.</summary>
    public TestCounts? Counts { get; private set; }

    /// <summary>The digests of the reports.</summary>
    public IReadOnlyList<string> Digests { get; private set; } = [];

    /// <summary>Reads them after the command.</summary>
    /// <returns>Why they cannot count; <see langword="null"/> where they do.</returns>
    /// <exception cref="CannotCheckException">Nobody may read one.</exception>
    public string? Read()
    {
        var reports = new List<TestReport>();
        foreach ((string shown, string file, DateTime? written) in _files)
        {
            string? flaw = WrittenAt(file) is { } now && now == written ? "is as it was before the command" : null;
            if (flaw is null && TestReport.Read(file, shown, out flaw) is { } report)
            {
                reports.Add(report);
            }

            if (flaw is not null)
            {
                return $"the report {Quote.Of(shown)} {flaw}";
            }
        }

        Digests = [.. reports.Map(report => report.Digest)];
        Counts = reports.Count == 0 ? null : new TestCounts(
            reports.Sum(report => report.Counts.Total), reports.Sum(report => report.Counts.Passed), reports.Sum(report => report.Counts.Failed), reports.Sum(report => report.Counts.Skipped));
        return null;
    }

    private static DateTime? WrittenAt(string file) => File.Exists(file) ? File.GetLastWriteTimeUtc(file) : null;
}
