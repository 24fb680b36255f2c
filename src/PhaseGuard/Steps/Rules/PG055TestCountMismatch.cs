using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG055TestCountMismatch() : PhaseRule(
    "PG055", "test-count-mismatch", Level.Warning, "The counts of a test run do not add up.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        TestResults results = phase.Tests;
        if (results.FirstNegative is { Exists: true } negative)
        {
            Say(
                findings,
                phase,
                negative,
                $"{negative.Key} of {phase} is {JsonNumber.Show(negative)}, below 0",
                "Copy the counts from the test run.");
        }
        else if (!results.AddUp)
        {
            Say(
                findings,
                phase,
                results.Total,
                $"total of {phase} is {JsonNumber.Show(results.Total)}, but passed + failed + skipped is {results.Sum?.ToString(CultureInfo.InvariantCulture) ?? "not"}",
                "Copy the counts from the test run: \"total\" is the sum of the others, with or without \"skipped\".");
        }
    }

    protected override Fix? FixFor(Phase phase)
    {
        if (phase.Tests is not { FirstNegative.Exists: false, Sum: { } sum })
        {
            return null;
        }

        var edit = new JsonEdit(phase.Step.Tree);
        edit.Replace(phase.Tests.Total, JsonContent.Of(sum));
        return Fix.Unsafe(string.Create(CultureInfo.InvariantCulture, $"Write {sum:0.##}, the sum of the others."), edit);
    }
}
