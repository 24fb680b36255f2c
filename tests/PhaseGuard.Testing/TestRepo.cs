using System.Text;

namespace PhaseGuard.Testing;

/// <summary>A real repository in a folder of its own, with a home of its own, gone after the test.</summary>
public sealed class TestRepo : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("phaseguard-").FullName;
    private readonly Dictionary<string, string?> _environment;

    /// <summary>Makes the repository.</summary>
    /// <param name="init">Further arguments of <c>git init</c>.</param>
    public TestRepo(params string[] init)
        : this("repo", init)
    {
    }

    private TestRepo(string name, string[] init)
    {
        Top = Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;
        Home = Directory.CreateDirectory(Path.Combine(_folder, "home")).FullName;
        _environment = new()
        {
            ["HOME"] = Home, ["XDG_CONFIG_HOME"] = Home, ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_EDITOR"] = "true",
            ["DOTNET_CLI_HOME"] = Home, ["DOTNET_NOLOGO"] = "1",
        };
        File.WriteAllText(Path.Combine(Home, ".gitconfig"), """
            [user]
                name = A Tester
                email = tester@example.org
            [init]
                defaultBranch = main
            [protocol "file"]
                allow = always

            """);
        Git(["init", "--quiet", .. init]);
    }

    /// <summary>The top of the work tree.</summary>
    public string Top { get; }

    /// <summary>The home folder, with the user's git configuration.</summary>
    public string Home { get; }

    /// <summary>A repository whose folder has this name.</summary>
    /// <param name="name">The folder's name.</param>
    public static TestRepo Named(string name) => new(name, []);

    /// <summary>A path below the top.</summary>
    /// <param name="path">The repository path.</param>
    public string At(string path) => Path.Combine(Top, path);

    /// <summary>Writes a file.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="content">Its text.</param>
    public void Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="content">Its bytes.</param>
    public void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), content);
    }

    /// <summary>Writes a file and stages it.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="content">Its text.</param>
    public void Stage(string path, string content)
    {
        Write(path, content);
        Git("add", "--", path);
    }

    /// <summary>Runs git, which must succeed.</summary>
    /// <param name="arguments">Its arguments.</param>
    public Finished Git(params string[] arguments) => TryGit(arguments).OrThrow();

    /// <summary>Runs git.</summary>
    /// <param name="arguments">Its arguments.</param>
    public Finished TryGit(params string[] arguments) => Run("git", arguments);

    /// <summary>Commits what is staged; the hooks have their say.</summary>
    /// <param name="arguments">Further arguments.</param>
    public Finished Commit(params string[] arguments) => TryGit(["commit", "--quiet", "-m", "a commit", .. arguments]);

    /// <summary>Runs a program in the work tree.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder below the top.</param>
    /// <param name="environment">Further variables.</param>
    /// <param name="input">Its standard input.</param>
    public Finished Run(
        string program,
        IEnumerable<string> arguments,
        string folder = "",
        IReadOnlyDictionary<string, string?>? environment = null,
        byte[]? input = null)
    {
        var all = new Dictionary<string, string?>(_environment);
        foreach ((string name, string? value) in environment ?? all)
        {
            all[name] = value;
        }

        return Child.Run(program, arguments, At(folder), all, input);
    }

    /// <summary>Installs the hook that is under test.</summary>
    /// <param name="hook">The hook's name.</param>
    public void InstallHook(string hook = "pre-commit") => HookUnderTest.Install(Path.Combine(Top, Git("rev-parse", "--git-path", "hooks").Output.Trim()), hook);

    /// <summary>Whether HEAD has a commit.</summary>
    public bool HasCommit => TryGit("rev-parse", "--quiet", "--verify", "HEAD").ExitCode == 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_folder, recursive: true);
    }
}
