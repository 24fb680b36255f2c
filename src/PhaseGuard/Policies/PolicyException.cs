using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>Ends the reading of a policy at its first error; never leaves <see cref="PolicyFile"/>.</summary>
#pragma warning disable CA1032, CA1064 // it is thrown and caught inside this room, with its place
internal sealed class PolicyException(SourcePosition at, string message, string fix) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public SourcePosition At => at;

    public string Fix => fix;
}
