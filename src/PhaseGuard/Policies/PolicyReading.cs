using System.Diagnostics.CodeAnalysis;

namespace PhaseGuard.Policies;

/// <summary>A policy, or why there is none.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(Policy policy) => Policy = policy;

    internal PolicyReading(PolicyError error) => Error = error;

    /// <summary>The policy; <see langword="null"/> where there is an error.</summary>
    public Policy? Policy { get; }

    /// <summary>The first error; <see langword="null"/> where there is none.</summary>
    public PolicyError? Error { get; }

    /// <summary>Whether the policy can be used.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsUsable => Policy is not null;
}
