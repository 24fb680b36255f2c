using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>The environment of a command: nothing of an outer git, and a temporary folder of its own, which is removed after it.</summary>
internal sealed class RunEnvironment : IDisposable
{
    private const string OfGit = "GIT_";

    private readonly TemporaryFolder _temporary = PassingFolder.Make("phaseguard-run-");

    /// <exception cref="CannotCheckException">There is no room for temporary files.</exception>
    public RunEnvironment()
    {
        Dictionary<string, string> variables = ChildStart.OwnEnvironment;
        foreach (string name in variables.Keys.ToArray().Where(name => name.StartsWith(OfGit, StringComparison.OrdinalIgnoreCase)))
        {
            variables.Remove(name);
        }

        foreach (string name in new[] { "TMPDIR", "TMP", "TEMP" })
        {
            variables[name] = _temporary.Path;
        }

        Variables = variables;
    }

    public IReadOnlyDictionary<string, string> Variables { get; }

    public void Dispose() => _temporary.Dispose();
}
