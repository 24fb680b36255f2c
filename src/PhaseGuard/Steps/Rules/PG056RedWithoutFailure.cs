using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG056RedWithoutFailure() : PhaseRule(
    "PG056", "red-without-failure", Level.Warning, "A RED phase passed although no test failed.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (!phase.HasPassed || !phase.IsRed)
        {
            return;
        }

        TestResults results = phase.Tests;
        if (JsonNumber.Sign(results.Passed) > 0 && results.Failed.IsNumber && JsonNumber.Sign(results.Failed) == 0)
        {
            Say(
                findings,
                phase,
                results.Failed,
                $"{phase} is recorded as PASS, but \"passed\" is {JsonNumber.Show(results.Passed)} and \"failed\" is 0",
                "A RED phase passes when the new test fails. Write a test that fails first, and record its run.");
        }
    }
}
