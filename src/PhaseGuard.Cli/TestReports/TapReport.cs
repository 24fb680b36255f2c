using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.TestReports;

/// <summary>Reads the Test Anything Protocol. Tests within tests are indented, and counted by the one that holds them.</summary>
internal static partial class TapReport
{
    /// <param name="utf8">The file.</param>
    /// <param name="flaw">Why it is none, in words that follow its name.</param>
    public static TestCounts? Read(ReadOnlySpan<byte> utf8, out string? flaw)
    {
        var tally = new TestTally();
        int? planned = null;
        bool isTap = false;
        foreach (string line in Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd()))
        {
            if (Plan().Match(line) is { Success: true } plan)
            {
                planned = int.Parse(plan.Groups[1].Value, CultureInfo.InvariantCulture);
            }
            else if (Point().Match(line) is { Success: true } point)
            {
                tally.Begin();
                Count(tally, point.Groups[1].Value == "ok", point.Groups[2].Value.ToUpperInvariant());
            }
            else if (line.StartsWith("Bail out!", StringComparison.Ordinal))
            {
                tally.Begin();
                tally.Fail();
            }

            isTap |= line.StartsWith("TAP version ", StringComparison.Ordinal);
        }

        for (int missing = tally.Counts.Total; missing < planned; missing++)
        {
            tally.Begin();
            tally.Fail();
        }

        flaw = isTap || planned is not null || tally.Counts.Total > 0 ? null : "is no test report: JUnit XML, TRX and TAP are read";
        return flaw is null ? tally.Counts : null;
    }

    private static void Count(TestTally tally, bool isOk, string directive)
    {
        if (directive == "SKIP" || (directive == "TODO" && !isOk))
        {
            tally.Skip();
        }
        else if (!isOk)
        {
            tally.Fail();
        }
    }

    [GeneratedRegex(@"^1\.\.([0-9]{1,7})\b")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^(ok|not ok)\b(?:.*?(?<!\\)#\s*(SKIP|TODO)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Point();
}
