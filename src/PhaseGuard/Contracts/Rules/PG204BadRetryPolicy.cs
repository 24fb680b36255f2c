using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG204BadRetryPolicy() : ContractRule(
    "PG204", "bad-retry-policy", Level.Error, "A contract does not say how often, or after which wait, a command may be attempted again.")
{
    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        RetryPolicy retries = contract.Retries;
        if (retries.Value is { Exists: true, IsObject: false })
        {
            findings.Add(this, retries.Value.Place, $"\"retry_policy\" must be an object, and is {JsonTypes.Describe(retries.Value)}", "Write an object with \"max_attempts\" and \"backoff\".");
        }

        if (retries is { MaxAttemptsValue.Exists: true, MaxAttempts: null })
        {
            findings.Add(
                this,
                retries.MaxAttemptsValue.Place,
                $"\"max_attempts\" must be a whole number from 1, and is {JsonTypes.Describe(retries.MaxAttemptsValue)}",
                "Write how many attempts there may be in all; the first one counts.");
        }

        if (retries.BackoffValue.Exists && Backoffs.Read(retries.BackoffValue) is null)
        {
            JsonValue value = retries.BackoffValue;
            findings.Add(this, value.Place, WordCure.Message(value), WordCure.For(value, Backoffs.Words));
        }
    }
}
