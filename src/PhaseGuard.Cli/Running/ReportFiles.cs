using PhaseGuard.Cli.TestReports;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Running;

/// <summary>The test reports that a command is to write. One that was there before, and was not written since, does not count.</summary>
internal sealed class ReportFiles
{
    private readonly NamedReport[] _named;
    private readonly ReportSearch _search;

    /// <param name="context">The world.</param>
    /// <param name="named">The paths, as they were named.</param>
    /// <param name="search">Where reports are looked for if none is named.</param>
    public ReportFiles(CommandContext context, IReadOnlyList<string> named, ReportSearch search)
        => (_named, _search) = ([.. named.Select(name => NamedReport.Of(name, Path.Combine(context.Directory, name)))], search);

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
        foreach (NamedReport named in _named.Length > 0 ? _named : [.. _search.Written().Select(file => new NamedReport(_search.Show(file), file, Before: null))])
        {
            string? flaw = NamedReport.WrittenAt(named.File) is { } now && now == named.Before ? "is as it was before the command" : null;
            if (flaw is null && TestReport.Read(named.File, named.Shown, out flaw) is { } report)
            {
                reports.Add(report);
            }

            if (flaw is not null)
            {
                return $"the report {Quote.Of(named.Shown)} {flaw}";
            }
        }

        Digests = [.. reports.Select(report => report.Digest)];
        Counts = reports.Count == 0 ? null : new TestCounts(
            reports.Sum(report => report.Counts.Total), reports.Sum(report => report.Counts.Passed), reports.Sum(report => report.Counts.Failed), reports.Sum(report => report.Counts.Skipped));
        return null;
    }

    /// <summary>A report, and when it was written before the command; <see langword="null"/> where it was not there.</summary>
    private sealed record NamedReport(string Shown, string File, DateTime? Before)
    {
        public static NamedReport Of(string shown, string file) => new(shown, file, WrittenAt(file));

        public static DateTime? WrittenAt(string file) => System.IO.File.Exists(file) ? System.IO.File.GetLastWriteTimeUtc(file) : null;
    }
}
