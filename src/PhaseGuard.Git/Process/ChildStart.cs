namespace PhaseGuard.Git;

/// <summary>What a child is started with. All three of its streams are pipes.</summary>
/// <param name="Program">The absolute path of the program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Environment">Its environment.</param>
/// <param name="Directory">Its folder; empty for the current one.</param>
internal sealed record ChildStart(string Program, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment, string Directory)
{
    /// <summary>Whether the child and what it starts may talk to somebody at the terminal; else they are a group that is ended together.</summary>
    public bool UsesTerminal { get; init; }
}
