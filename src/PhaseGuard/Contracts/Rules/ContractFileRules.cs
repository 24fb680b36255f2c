using PhaseGuard.Engine.Rules;

namespace PhaseGuard.Contracts.Rules;

/// <summary>The book of rules on one contract file, in the order of their ids.</summary>
internal static class ContractFileRules
{
    public static AskedRule<ContractFile>[] All { get; } = AskedRule<ContractFile>.All(
    [
        RecordRules.InvalidJson,
        RecordRules.DuplicateKey,
        RecordRules.UnreadableFile,
        RecordRules.WrongType,
        RecordRules.FutureTimestamp,
        new PG200MissingContract(),
        .. ContractRules.All,
    ]);
}
