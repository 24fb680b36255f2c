using System.Text;

namespace PhaseGuard.Fuzz;

/// <summary>What holds whatever the input is.</summary>
internal static class Promise
{
    /// <exception cref="InvalidOperationException">It does not hold.</exception>
    public static void Hold(bool holds, string promise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"broken: {promise}");
        }
    }

    /// <summary>Every finding has a place in the file.</summary>
    public static void StandsIn(FileReport report, byte[] content)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        int[] lengths = [.. Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Split('\n').Select(line => line.EnumerateRunes().Count())];
        foreach (Finding finding in report.Findings)
        {
            Hold(
                finding.Line >= 1 && finding.Line <= lengths.Length && finding.Column >= 1 && finding.Column <= lengths[finding.Line - 1] + 1,
                $"{finding.Rule.Id} stands in the file, at {finding.Line}:{finding.Column}");
        }
    }
}
