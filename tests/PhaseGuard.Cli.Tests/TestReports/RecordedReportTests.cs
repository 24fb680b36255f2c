using System.Globalization;
using PhaseGuard.Cli.TestReports;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Tests.TestReports;

/// <summary>What test frameworks write is read as they mean it; a case is a file, and what is counted stands beside it.</summary>
public sealed class RecordedReportTests
{
    private static readonly string _folder = ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "TestReports");

    public static IEnumerable<string> Names
        => Directory.EnumerateFiles(_folder).Where(file => Path.GetExtension(file) is ".xml" or ".trx" or ".tap").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void A_report_is_counted_as_the_file_beside_it_says(string name)
    {
        string file = Path.Combine(_folder, name);

        string found = TestReport.Read(file, name, out string? flaw) is { Counts: var counts } ? Show(counts) : flaw!;

        string expected = File.ReadAllText($"{file}.out").Trim();
        name.StartsWith("bad-", StringComparison.Ordinal).ShouldBe(flaw is not null, found);
        found.ShouldStartWith(expected, Case.Sensitive);
    }

    [Test]
    public void A_report_that_is_not_there_is_none()
    {
        TestReport.Read(Path.Combine(_folder, "none.xml"), "none.xml", out string? flaw).ShouldBeNull();
        flaw.ShouldBe("is not there");
    }

    private static string Show(TestCounts counts)
        => string.Create(CultureInfo.InvariantCulture, $"{counts.Total} tests, {counts.Passed} passed, {counts.Failed} failed, {counts.Skipped} skipped");
}
