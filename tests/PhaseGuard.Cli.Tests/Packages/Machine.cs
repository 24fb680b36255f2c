namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>Somebody's machine: a home and a repository, both new, and the programs that are here.</summary>
internal sealed class Machine : IDisposable
{
    private readonly Dictionary<string, string?> _environment = [];

    public TestRepo Repo { get; } = new();

    /// <summary>Sets a variable for all that is run.</summary>
    public string? this[string variable]
    {
        set => _environment[variable] = value;
    }

    /// <summary>Runs a shell script in the repository.</summary>
    public Finished Sh(string script) => Repo.Run("sh", ["-eu", "-c", script], environment: _environment);

    /// <summary>Looks whether a command succeeds here, such as asking a client for its version; the test is ignored where it does not.</summary>
    public void Needs(string command)
    {
        if (Sh($"{command} >/dev/null 2>&1").ExitCode != 0)
        {
            Assert.Ignore($"there is no {command.Split(' ')[0]} here that answers to `{command}`");
        }
    }

    /// <summary>A bad step is stopped and a good one is not, where neither dotnet nor Node nor Python is to be found, but git alone.</summary>
    /// <param name="tool">What the hook calls the tool.</param>
    public void ShouldGuardByItself(string tool)
    {
        string only = Path.Combine(Repo.Home, "only git");
        Directory.CreateDirectory(only);
        Repo.Run("sh", ["-c", $"ln -s \"$(command -v git)\" '{only}/git'"]).OrThrow();
        var bare = new Dictionary<string, string?> { ["PATH"] = only, ["DOTNET_ROOT"] = "/nowhere" };

        Repo.Stage(SampleStep.Path, SampleStep.Bad);
        Finished commit = Repo.CommitWith(bare);
        commit.ExitCode.ShouldBe(1, commit.Shown);
        commit.Error.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        commit.Error.ShouldContain($" More: {tool} rules PG022\n");
        Repo.HasCommit.ShouldBeFalse();

        Repo.Stage(SampleStep.Path, SampleStep.Good);
        Repo.CommitWith(bare).OrThrow();
    }

    public void Dispose() => Repo.Dispose();
}
