namespace PhaseGuard;

/// <summary>Whether a fix may be applied without a second look.</summary>
public enum Applicability
{
    /// <summary>The record says the same as before, in the guard's words.</summary>
    Safe,

    /// <summary>The record then says something that its author did not say.</summary>
    Unsafe,
}
