using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Contracts.Policies;

/// <summary>The keys of <c>phaseguard.json</c> that are about execution contracts.</summary>
internal sealed class ContractPolicySection : PolicySection
{
    public override string GlobKey => "contracts";

    public override IReadOnlyList<string> OtherKeys { get; } = ["longestTimeout"];

    public override DialectPolicy Default => ContractPolicy.Default;

    public override DialectPolicy Of(Policy policy) => policy.OfContracts;

    public override DialectPolicy Read(PolicyKeys keys) => new ContractPolicy
    {
        Globs = keys.Read("contracts"u8, value => Glob.All(GlobReader.ReadJsonFiles(value, ContractFileKind.FileNoun, mayBeEmpty: true)), ContractPolicy.Default.Globs),
        LongestTimeout = keys.Read("longestTimeout"u8, ReadSeconds, ContractPolicy.Default.LongestTimeout),
    };

    private static decimal ReadSeconds(JsonValue value)
    {
        decimal seconds = JsonNumber.Sign(value) <= 0 ? 0 : JsonNumber.TryRead(value, out decimal read) ? read : decimal.MaxValue;
        Expect.Sound(value, ContractPolicy.FlawOf(seconds));
        return seconds;
    }
}
