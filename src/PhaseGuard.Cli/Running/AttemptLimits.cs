using PhaseGuard.Contracts;

namespace PhaseGuard.Cli.Running;

/// <summary>What an attempt may take.</summary>
/// <param name="Timeout">How long; <see langword="null"/> where nobody says it.</param>
/// <param name="Memory">How many bytes all its processes together; <see langword="null"/> where nobody says it.</param>
internal sealed record AttemptLimits(TimeSpan? Timeout, long? Memory)
{
    public static AttemptLimits None { get; } = new(null, null);

    public static AttemptLimits Of(Contract? contract) => contract is null ? None : new(contract.Timeout, contract.MemoryLimit);
}
