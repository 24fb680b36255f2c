using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>The counts of a test run, as a command line has them.</summary>
internal sealed record TestCounts(int Total, int Passed, int Failed, int Skipped)
{
    /// <summary>Reads <c>TOTAL,PASSED,FAILED,SKIPPED</c>.</summary>
    /// <returns><see langword="null"/> where the text is anything else.</returns>
    public static TestCounts? Read(string text)
    {
        int[] counts =
        [
            .. text.Split(',').Select(count => int.TryParse(count, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) ? number : -1),
        ];
        return counts is [var total, var passed, var failed, var skipped] && counts.Min() >= 0 ? new TestCounts(total, passed, failed, skipped) : null;
    }

    public void SetOn(PhaseEdit phase) => phase.SetCounts(
        ("total", JsonContent.Of(Total)), ("passed", JsonContent.Of(Passed)), ("failed", JsonContent.Of(Failed)), ("skipped", JsonContent.Of(Skipped)));
}
