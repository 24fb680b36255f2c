using System.Diagnostics;
using System.Globalization;
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
            ["DOTNET_TieredPGO"] = "0", ["DOTNET_TC_QuickJit"] = "1", // no process lives long enough here for better code
        };
        File.WriteAllText(Path.Combine(Home, ".gitconfig"), """
            [user]
                name = A Tester
                email = tester@example.org
            [init]
                defaultBranch = main
                templateDir =
            [gc]
                auto = 0
            [maintenance]
                auto = false
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

    /// <summary>Writes a step and stages it.</summary>
    /// <param name="step">The step.</param>
    public void Stage(Step step) => Stage(step.Path, step.ToString());

    /// <summary>Runs git, which must succeed.</summary>
    /// <param name="arguments">Its arguments.</param>
    public Finished Git(params string[] arguments) => TryGit(arguments).OrThrow();

    /// <summary>Runs git.</summary>
    /// <param name="arguments">Its arguments.</param>
    public Finished TryGit(params string[] arguments) => Run("git", arguments);

    /// <summary>Commits what is staged; the hooks have their say.</summary>
    /// <param name="arguments">Further arguments.</param>
    public Finished Commit(params string[] arguments) => TryGit(["commit", "--quiet", "-m", "a commit", .. arguments]);

    /// <summary>Commits what is staged, with further variables.</summary>
    /// <param name="environment">The variables.</param>
    public Finished CommitWith(IReadOnlyDictionary<string, string?> environment)
        => Run("git", ["commit", "--quiet", "-m", "a commit"], environment: environment);

    /// <summary>Commits without asking any hook.</summary>
    public void CommitUnguarded() => Git("commit", "--quiet", "--no-verify", "-m", "a commit");

    /// <summary>Runs the pre-commit hook by hand.</summary>
    /// <param name="folder">The folder below the top.</param>
    /// <param name="environment">Further variables.</param>
    public Finished Hook(string folder = "", IReadOnlyDictionary<string, string?>? environment = null)
        => Run(HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), "pre-commit"], folder, environment);

    /// <summary>Runs a hook by hand.</summary>
    /// <param name="input">Its standard input.</param>
    /// <param name="arguments">The hook's name and its arguments.</param>
    public Finished RunHook(string input, params string[] arguments)
        => Run(HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), .. arguments], input: Encoding.UTF8.GetBytes(input));

    /// <summary>The pre-commit hook, not yet started.</summary>
    /// <param name="environment">Further variables.</param>
    public ProcessStartInfo PrepareHook(IReadOnlyDictionary<string, string?> environment)
        => Child.Prepare(HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), "pre-commit"], Top, With(environment));

    /// <summary>Puts content into the object store.</summary>
    /// <param name="content">The bytes.</param>
    /// <returns>Its id.</returns>
    public string Store(byte[] content)
        => Run("git", ["hash-object", "-w", "--stdin"], input: content).OrThrow().Output.Trim();

    /// <summary>Puts an entry into the index that no file needs to stand behind.</summary>
    /// <param name="mode">The file mode, such as <c>100644</c>.</param>
    /// <param name="id">The object's id.</param>
    /// <param name="path">The path's bytes.</param>
    public void StageEntry(string mode, string id, byte[] path) => StageEntries(mode, (id, path));

    /// <summary>Puts regular files into the index that no file of the work tree needs to stand behind.</summary>
    /// <param name="entries">The object's id and the path's bytes of each.</param>
    public void StageEntries(params (string Id, byte[] Path)[] entries) => StageEntries("100644", entries);

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
        => Child.Run(program, arguments, At(folder), With(environment), input);

    /// <summary>Installs the hook that is under test.</summary>
    /// <param name="hook">The hook's name.</param>
    public void InstallHook(string hook = "pre-commit")
        => HookUnderTest.Install(Directory.Exists(At(".git")) ? At(".git/hooks") : Path.Combine(Top, Git("rev-parse", "--git-path", "hooks").Output.Trim()), hook);

    /// <summary>How many commits HEAD has.</summary>
    public int Commits => HasCommit ? int.Parse(Git("rev-list", "--count", "HEAD").Output, CultureInfo.InvariantCulture) : 0;

    /// <summary>Whether HEAD has a commit.</summary>
    public bool HasCommit => TryGit("rev-parse", "--quiet", "--verify", "HEAD").ExitCode == 0;

    private void StageEntries(string mode, params (string Id, byte[] Path)[] entries)
        => Run(
            "git",
            ["update-index", "-z", "--index-info"],
            input: [.. entries.SelectMany(entry => (byte[])[.. Encoding.ASCII.GetBytes($"{mode} {entry.Id}\t"), .. entry.Path, 0])]).OrThrow();

    private Dictionary<string, string?> With(IReadOnlyDictionary<string, string?>? environment)
    {
        var all = new Dictionary<string, string?>(_environment);
        foreach ((string name, string? value) in environment ?? _environment)
        {
            all[name] = value;
        }

        return all;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (OperatingSystem.IsWindows())
        {
            foreach (string file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories))
            {
                File.SetAttributes(file, FileAttributes.Normal);
            }
        }

        Directory.Delete(_folder, recursive: true);
    }
}
