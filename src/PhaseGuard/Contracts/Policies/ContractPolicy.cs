using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Contracts.Policies;

/// <summary>What a team decided about its execution contracts.</summary>
internal sealed record ContractPolicy : DialectPolicy
{
    /// <summary>What holds where the policy says nothing: other tools have folders of the usual name, so that no path is a contract's.</summary>
    public static ContractPolicy Default { get; } = new();

    /// <summary>The longest time limit that nobody need explain, in seconds.</summary>
    public decimal LongestTimeout { get; init; } = 3600;

    /// <summary>What is wrong with a longest time limit.</summary>
    /// <param name="seconds">The limit.</param>
    public static PolicyFlaw? FlawOf(decimal seconds)
        => seconds > 0 ? null : new PolicyFlaw("is not above 0", "write a number of seconds above 0, such as 3600");

    public override IEnumerable<(string Key, IEnumerable<string> What)> LoosenedSince(DialectPolicy before, JsonValue root)
        => [("longestTimeout", When(LongestTimeout > ((ContractPolicy)before).LongestTimeout, string.Create(CultureInfo.InvariantCulture, $"a contract may take {LongestTimeout} seconds")))];
}
