namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>
/// A clone as a build server has it: variables say what is built, and <c>dotnet phaseguard</c> is there, found by a script
/// sooner than by the SDK, which looks for tools in many places.
/// </summary>
internal sealed class BuildServer : IDisposable
{
    private readonly Dictionary<string, string?> _environment;

    /// <param name="programs">The folder of the native programs, where it is to have these and no <c>dotnet phaseguard</c>.</param>
    public BuildServer(string? programs = null)
    {
        string folder = programs ?? Path.Combine(Repo.Home, "bin");
        Guard = Path.Combine(folder, programs is null ? "dotnet-phaseguard" : "phaseguard");
        if (programs is null)
        {
            Script.Write(Guard, $"#!/bin/sh\nexec dotnet '{Tool.Dll}' \"$@\"\n");
            Script.Write(Path.Combine(folder, "dotnet"), $$"""
                #!/bin/sh
                PATH=${PATH#*:}
                if [ "$1" = phaseguard ]; then shift; exec dotnet '{{Tool.Dll}}' "$@"; fi
                exec dotnet "$@"

                """);
        }

        _environment = new()
        {
            ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}", ["PRE_COMMIT_HOME"] = Path.Combine(Repo.Home, "pre-commit"),
        };
        Commit("Begin");
    }

    public TestRepo Repo { get; } = new();

    /// <summary>The tool, as a program.</summary>
    public string Guard { get; }

    /// <summary>The id of HEAD.</summary>
    public string Head => Repo.Git("rev-parse", "HEAD").Output.Trim();

    /// <summary>Commits all that is there; no hook is asked.</summary>
    public void Commit(string message)
    {
        Repo.Git("add", "--all");
        Repo.Git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", message);
    }

    /// <summary>Runs a shell script.</summary>
    public Finished Sh(string script, params (string Name, string? Value)[] variables) => Run("sh", ["-eu", "-c", script], variables);

    /// <summary>Runs git; the hooks find the tool.</summary>
    public Finished Git(params string[] arguments) => Run("git", arguments);

    /// <summary>Runs a program.</summary>
    public Finished Run(string program, IEnumerable<string> arguments, params (string Name, string? Value)[] variables)
    {
        var environment = new Dictionary<string, string?>(_environment);
        foreach ((string name, string? value) in variables)
        {
            environment[name] = value;
        }

        return Repo.Run(program, arguments, environment: environment);
    }

    /// <summary>Looks whether a program can be run here; the test is ignored where it cannot.</summary>
    public void Needs(string program)
    {
        if (Sh($"command -v {program}").ExitCode != 0)
        {
            Assert.Ignore($"there is no {program} here");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Repo.Dispose();
}
