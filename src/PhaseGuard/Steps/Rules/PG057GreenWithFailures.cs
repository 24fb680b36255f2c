using PhaseGuard.Json;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG057GreenWithFailures() : PhaseRule(
    "PG057", "green-with-failures", Level.Warning, "A phase that needs all tests to pass was passed with failures.")
{
    protected override void CheckPhase(Phase phase, FindingCollector findings)
    {
        if (phase.HasPassed && NeedsAllTests(phase.Name) && phase.Tests.Failed is var failed && JsonNumber.Sign(failed) > 0)
        {
            Say(
                findings,
                phase,
                failed,
                $"{phase} is recorded as PASS, but \"failed\" is {JsonNumber.Show(failed)}",
                "Make the tests pass and record their last run, or record the phase as FAIL.");
        }
    }

    private static bool NeedsAllTests(JsonValue name)
    {
        ReadOnlySpan<byte> word = name.IsString ? name.Utf8 : default;
        return word.StartsWith("GREEN"u8) || word.SequenceEqual("COMMIT"u8) || word.SequenceEqual("FINAL_VALIDATE"u8);
    }
}
