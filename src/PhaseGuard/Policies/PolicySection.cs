namespace PhaseGuard.Policies;

/// <summary>The keys of <c>phaseguard.json</c> that are one dialect's, and how they are read.</summary>
internal abstract class PolicySection
{
    /// <summary>The key of the globs that say which paths are the dialect's.</summary>
    public abstract string GlobKey { get; }

    /// <summary>The dialect's other keys, in the order in which messages name them.</summary>
    public abstract IReadOnlyList<string> OtherKeys { get; }

    /// <summary>What holds where the policy says nothing.</summary>
    public abstract DialectPolicy Default { get; }

    /// <summary>Reads the dialect's keys; what is absent or null stays at its default.</summary>
    /// <param name="keys">The policy's keys.</param>
    /// <exception cref="PolicyException">A value cannot be read.</exception>
    public abstract DialectPolicy Read(PolicyKeys keys);

    /// <summary>What a policy says of the dialect.</summary>
    public abstract DialectPolicy Of(Policy policy);
}
