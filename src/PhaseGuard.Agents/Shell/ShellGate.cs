using PhaseGuard.Agents.Judging;
using PhaseGuard.Agents.Protocols;

namespace PhaseGuard.Agents.Shell;

/// <summary>What is said to a line that an agent is about to hand to a shell.</summary>
internal static class ShellGate
{
    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="folder">Where it would run, absolute.</param>
    /// <param name="place">The work tree that this lies in.</param>
    /// <returns>Silence where it may run.</returns>
    public static Answer Judge(string line, string folder, WorkPlace place)
    {
        _ = (line, folder, place);
        return Answer.Silence;
    }
}
