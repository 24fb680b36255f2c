using System.Text;

namespace PhaseGuard.Cli.Tests.Tripwires;

/// <summary>A repository in which everything that git could run is a tripwire.</summary>
internal sealed class HostileRepository : IDisposable
{
    /// <summary>A bare repository among the files; who stands in it and asks git is answered from it.</summary>
    public const string Embedded = "vendor/embedded";

    /// <summary>A step that no commit changes; where an object is missing, it is this one's.</summary>
    public const string Missing = "docs/feature/auth/steps/01-02.json";

    private const string Attributes = "* filter=wired diff=wired merge=wired\n*.long filter=long\n";

    private static readonly string[] _hooks =
    [
        "applypatch-msg", "commit-msg", "fsmonitor-watchman", "post-applypatch", "post-checkout", "post-commit", "post-index-change", "post-merge",
        "post-receive", "post-rewrite", "post-update", "pre-applypatch", "pre-auto-gc", "pre-commit", "pre-merge-commit", "pre-push", "pre-rebase",
        "pre-receive", "prepare-commit-msg", "proc-receive", "push-to-checkout", "reference-transaction", "sendemail-validate", "update",
    ];

    private static readonly string[] _programs = ["dotnet", "dotnet-phaseguard", "git", "gpg", "less", "phaseguard-hook", "sh", "ssh", "vi"];

    private static readonly string _settings = File.ReadAllText(ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "Tripwires", "settings.gitconfig"));

    private readonly Planned _planned = Planned.Fourteen;
    private readonly Wires _wires;

    /// <summary>Makes a repository with three signed commits, the last of which is a revert; another revert is staged.</summary>
    public HostileRepository()
    {
        _wires = new Wires(Path.Combine(Repo.Home, "wires"));
        Repo.Write(".gitattributes", Attributes);
        Repo.Write("notes.long", "filtered by a process\n");
        File.SetLastWriteTimeUtc(Repo.At("notes.long"), DateTime.UnixEpoch.AddYears(40)); // so old that git need not read it again
        Repo.Write(".gitmodules", "[submodule \"wired\"]\n\tpath = wired\n\turl = ./wired\n");
        Repo.Write(Missing, _planned.Text.Replace("01-01", "01-02", StringComparison.Ordinal));
        var session = new SampleSession();
        session.Write(Repo, "active", "pending IMPL-1", "pending IMPL-2", "pending IMPL-3");
        Repo.Write(session.PathOf("IMPL-3"), "{");
        _wires.Plant(Repo.At("docs/feature/auth/steps/01-09.json"));
        MakeEmbedded();
        string open = _planned.Text;
        string done = open.Replace("\"auth\"", "\"login\"", StringComparison.Ordinal);
        CommitSigned(open, "Plan the login");
        CommitSigned(done, "Name the project");
        CommitSigned(open, "Revert \"Name the project\"");
        Repo.Stage(SampleStep.Path, done);
        Repo.Git("update-ref", "REVERT_HEAD", "HEAD");
        Repo.Git("clone", "--quiet", "--bare", ".", "../other.git");
        Repo.Write("../home/included", _wires.PlantInto("[core]\n\tfsmonitor = WIRE\n"));
        Plant(Repo.At(".git"));
        Plant(Repo.At(Embedded));
        _wires.TakeFired();
    }

    public TestRepo Repo => _planned.Repo;

    /// <summary>The commit that HEAD has.</summary>
    public string Head => File.ReadAllText(Repo.At(".git/refs/heads/main")).Trim();

    /// <summary>Takes an object away, which git could fetch from a remote that promises it.</summary>
    public HostileRepository WithoutObject()
    {
        string id = Repo.Git("-c", "core.fsmonitor=false", "rev-parse", $"HEAD:{Missing}").Output.Trim();
        File.Delete(Repo.At($".git/objects/{id[..2]}/{id[2..]}"));
        return this;
    }

    /// <summary>Finishes the step up to GREEN.</summary>
    public HostileRepository WithGreenStep()
    {
        int end = _planned.Text.IndexOf("\"REVIEW\"", StringComparison.Ordinal);
        _planned.Text = _planned.Text[..end].Replace("\"NOT_EXECUTED\", \"outcome\": null", "\"EXECUTED\", \"outcome\": \"PASS\"", StringComparison.Ordinal) + _planned.Text[end..];
        return this;
    }

    /// <summary>The wires that were run since somebody asked last.</summary>
    public string[] TakeFired() => _wires.TakeFired();

    public void Dispose() => _planned.Dispose();

    /// <summary>It has a work tree of its own, so that a commit can be made in it.</summary>
    private void MakeEmbedded()
    {
        Repo.Git("init", "--quiet", "--bare", Embedded);
        Repo.Write($"{Embedded}/{SampleStep.Path}", _planned.Text);
        File.AppendAllText(Repo.At($"{Embedded}/config"), "[core]\n\tbare = false\n\tworktree = .\n");
        Repo.Run("git", ["add", "docs"], Embedded).OrThrow();
        Repo.Run("git", ["commit", "--quiet", "-m", "embedded"], Embedded).OrThrow();
    }

    private void CommitSigned(string step, string subject)
    {
        Repo.Stage(SampleStep.Path, step);
        Repo.Git("add", ".gitattributes", ".gitmodules", "notes.long", "docs", Embedded);
        string parent = Repo.HasCommit ? $"parent {Repo.Git("rev-parse", "HEAD").Output}" : "";
        string commit = $"""
            tree {Repo.Git("write-tree").Output}{parent}author A Tester <tester@example.org> 1767225600 +0000
            committer A Tester <tester@example.org> 1767225600 +0000
            gpgsig -----BEGIN PGP SIGNATURE-----
             
             x
             -----END PGP SIGNATURE-----

            {subject}

            """;
        Finished made = Repo.Run("git", ["hash-object", "-t", "commit", "-w", "--stdin"], input: Encoding.UTF8.GetBytes(commit)).OrThrow();
        Repo.Git("update-ref", "HEAD", made.Output.Trim());
    }

    private void Plant(string gitFolder)
    {
        string hooks = Path.Combine(gitFolder, "wired-hooks");
        foreach (string hook in _hooks)
        {
            _wires.Plant(Path.Combine(hooks, hook));
            _wires.Plant(Path.Combine(gitFolder, "hooks", hook));
        }

        foreach (string program in _programs)
        {
            _wires.Plant(Path.Combine(Path.GetDirectoryName(gitFolder)!, program));
            _wires.Plant(Path.Combine(gitFolder, program));
        }

        string settings = _wires.PlantInto(_settings)
            .Replace("HOOKS", hooks, StringComparison.Ordinal)
            .Replace("OTHER", Repo.At("../other.git"), StringComparison.Ordinal)
            .Replace("BASE", _wires.Plant(Path.Combine(Repo.Home, "wires", "url.insteadOf")), StringComparison.Ordinal);
        File.AppendAllText(Path.Combine(gitFolder, "config"), $"[core]\n\trepositoryFormatVersion = 1\n[include]\n\tpath = {Repo.At("../home/included")}\n{settings}");
        Directory.CreateDirectory(Path.Combine(gitFolder, "info"));
        File.AppendAllText(Path.Combine(gitFolder, "info", "attributes"), Attributes);
    }
}
