using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>What a check said.</summary>
internal static partial class FindingAssertions
{
    /// <summary>It says exactly this, and ends as it must.</summary>
    public static void ShouldReport(this Finished check, params string[] findings)
    {
        check.Error.ShouldBeEmpty();
        check.Findings().ShouldBe(findings, check.Output);
        check.ExitCode.ShouldBe(findings.Any(finding => finding.StartsWith("error", StringComparison.Ordinal)) ? 1 : 0);
    }

    /// <summary>Nobody is blocked; there may be warnings.</summary>
    public static void ShouldPass(this Finished check)
    {
        check.Error.ShouldBeEmpty();
        check.Findings().ShouldAllBe(finding => finding.StartsWith("warning", StringComparison.Ordinal));
        check.ExitCode.ShouldBe(0, check.Output);
    }

    /// <summary>It could not look: one sentence on standard error.</summary>
    public static void ShouldNotBeChecked(this Finished check, string sentence)
    {
        check.Error.ShouldStartWith("phaseguard: ");
        check.Error.ShouldContain(sentence);
        check.Error.ShouldMatch("^[^\n]+\n$");
        check.Output.ShouldBeEmpty();
        check.ExitCode.ShouldBe(3);
    }

    /// <summary>The levels and rules of what was found, line by line.</summary>
    public static IReadOnlyList<string> Findings(this Finished check) => [.. Finding().Matches(check.Output).Select(line => line.Groups[1].Value)];

    [GeneratedRegex(@"^\S.*?:\d+:\d+: ((error|warning) PG\d\d\d): ", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
