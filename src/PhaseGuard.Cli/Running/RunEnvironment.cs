using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>The environment of a command: nothing of an outer git, and a temporary folder of its own, which is removed after it.</summary>
internal sealed class RunEnvironment : IDisposable
{
    private const string OfGit = "GIT_";

    private readonly DirectoryInfo _temporary;

    /// <exception cref="CannotCheckException">There is no room for temporary files.</exception>
    public RunEnvironment()
    {
        try
        {
            _temporary = System.IO.Directory.CreateTempSubdirectory("phaseguard-run-");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"no temporary folder can be made: {exception.Message.TrimEnd('.')} (make room for it, and try again).", exception);
        }

        Dictionary<string, string> variables = ChildStart.OwnEnvironment;
        foreach (string name in variables.Keys.ToArray().Where(name => name.StartsWith(OfGit, StringComparison.OrdinalIgnoreCase)))
        {
            variables.Remove(name);
        }

        foreach (string name in new[] { "TMPDIR", "TMP", "TEMP" })
        {
            variables[name] = _temporary.FullName;
        }

        Variables = variables;
    }

    public IReadOnlyDictionary<string, string> Variables { get; }

    public void Dispose()
    {
        try
        {
            _temporary.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody who left the group still writes there; it is a temporary folder all the same.
        }
    }
}
