using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Ends the reading of a policy at its first error; never leaves <see cref="PolicyFile"/>.</summary>
#pragma warning disable CA1032, CA1064 // it is thrown and caught inside this room, with its place
internal sealed class PolicyException(Place at, string message, string fix) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public Place At => at;

    public string Fix => fix;
}
