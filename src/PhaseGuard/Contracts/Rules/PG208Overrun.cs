using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG208Overrun() : ContractRule(
    "PG208", "overrun", Level.Warning, "An attempt took longer than it may, and is not recorded as timed out.")
{
    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        if (contract.TimeoutSeconds is not { } limit)
        {
            return;
        }

        foreach (ContractAttempt attempt in contract.Attempts)
        {
            if (attempt.Seconds is { } seconds && seconds > limit && attempt.End is { IsTimedOut: false } end)
            {
                findings.Add(
                    this,
                    end.Value.Place,
                    string.Create(CultureInfo.InvariantCulture, $"the attempt took {decimal.Round(seconds, 3).ToString("0.###", CultureInfo.InvariantCulture)} seconds, and \"timeout\" is {JsonNumber.Show(contract.TimeoutValue)}"),
                    "Record its outcome as timed_out, or the times at which it really began and ended.");
            }
        }
    }
}
