using PhaseGuard.Json;

namespace PhaseGuard.Contracts.Rules;

internal sealed class PG203BadMemoryLimit() : ContractRule(
    "PG203", "bad-memory-limit", Level.Error, "The memory limit of a contract is no amount of bytes.")
{
    private const string Cure = $"Write a number above 0 and a unit, such as \"1GB\"; the units are {ByteAmount.Units}.";

    protected override void CheckContract(Contract contract, FindingCollector findings)
    {
        JsonValue value = contract.MemoryLimitValue;
        if (value.Exists && contract.MemoryLimit is null)
        {
            findings.Add(
                this,
                value.Place,
                $"\"memory_limit\" must be an amount of bytes, and is {JsonTypes.Describe(value)}",
                ByteAmount.Suggest(value) is { } meant ? $"Did you mean \"{meant}\"? {Cure}" : Cure);
        }
    }
}
