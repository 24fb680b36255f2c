using System.Collections;

namespace PhaseGuard.Git;

/// <summary>What a child is started with.</summary>
/// <param name="Program">The path of the program; a bare name is searched for in the folders of PATH.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="Directory">Its folder; empty for the current one.</param>
internal sealed record ChildStart(string Program, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment, string Directory)
{
    /// <summary>Whether the child and what it starts may talk to somebody at the terminal; else they are a group that is ended together.</summary>
    public bool UsesTerminal { get; init; }

    /// <summary>Whether the child is the first of a session of its own, which no terminal controls.</summary>
    public bool IsLeader { get; init; }

    /// <summary>The variables that this program was started with.</summary>
    public static Dictionary<string, string> OwnEnvironment
    {
        get
        {
            var variables = new Dictionary<string, string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            foreach (DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
            {
                variables[(string)variable.Key] = (string?)variable.Value ?? "";
            }

            return variables;
        }
    }
}
