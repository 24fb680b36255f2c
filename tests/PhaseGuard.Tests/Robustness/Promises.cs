using System.Text;
using System.Text.Json;
using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Robustness;

/// <summary>What holds of every report, whatever the file was.</summary>
internal static class Promises
{
    /// <summary>The longest sentence that a rule may make of a file, in characters.</summary>
    private const int LongestSentence = 4000;

    public static void Keep(FileReport report, byte[] content, string told)
    {
        StandInTheFile(report, content, told);
        report.Findings.Select(finding => (finding.Line, finding.Column)).ShouldBeInOrder(SortDirection.Ascending, told);
        foreach (Finding finding in report.Findings)
        {
            Terminal.IsSafe(finding.Message).ShouldBeTrue($"{finding.Rule.Id} of {told}: {finding.Message}");
            Terminal.IsSafe(finding.Cure).ShouldBeTrue($"{finding.Rule.Id} of {told}: {finding.Cure}");
            Terminal.IsSafe(finding.Phase ?? "").ShouldBeTrue($"{finding.Rule.Id} of {told}: {finding.Phase}");
            (finding.Message.Length + finding.Cure.Length).ShouldBeLessThan(LongestSentence, $"{finding.Rule.Id} of {told}");
        }

        BePrintable(report, told);
    }

    /// <summary>Every line is a line of the file, and every column is on it or just after its end.</summary>
    private static void StandInTheFile(FileReport report, byte[] content, string told)
    {
        int[] lengths = [.. Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Split('\n').Select(line => line.EnumerateRunes().Count())];
        foreach (Finding finding in report.Findings)
        {
            finding.Line.ShouldBeInRange(1, lengths.Length, told);
            finding.Column.ShouldBeInRange(1, lengths[finding.Line - 1] + 1, told);
        }
    }

    private static void BePrintable(FileReport report, string told)
    {
        using var text = new StringWriter();
        TextReport.Write(text, new Report([report]));
        Terminal.IsSafe(text.ToString()).ShouldBeTrue(told);
        using var json = new StringWriter();
        JsonReport.Write(json, new Report([report]));
        Terminal.IsSafe(json.ToString()).ShouldBeTrue(told);
        using JsonDocument document = JsonDocument.Parse(json.ToString());
        JsonElement findings = document.RootElement.GetProperty("files")[0].GetProperty("findings");
        findings.EnumerateArray().Select(finding => finding.GetProperty("pointer").GetString())
            .ShouldBe(report.Findings.Select(finding => finding.Pointer), told);
    }
}
