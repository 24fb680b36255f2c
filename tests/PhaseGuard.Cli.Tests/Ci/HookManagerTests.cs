using PhaseGuard.Cli.Tests.Packages;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>The guard runs through programs that manage hooks; those that are not here are left out, and said so.</summary>
[Platform(Exclude = "Win", Reason = "the recipes are for a POSIX shell")]
[TestFixture(Dotnet)]
[TestFixture("phaseguard")]
public sealed class HookManagerTests(string tool)
{
    private const string Dotnet = "dotnet phaseguard";

    private readonly CiPage _page = new("hook-managers.md", Named(CiPage.Of("hook-managers.md").Text, tool));

    [Test]
    public void Husky_guards_commits_messages_merges_and_pushes()
    {
        using BuildServer server = WithRemote();
        foreach (string hook in (string[])["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"])
        {
            Script.Write(server.Repo.At($".husky/{hook}"), _page.Blocks("sh").Single(script => script.Contains("husky.sh", StringComparison.Ordinal)));
        }

        server.Commit("Guard");
        server.Repo.Git("config", "core.hooksPath", ".husky");

        ShouldGuard(server);
        ShouldGuardEveryRef(server);
    }

    [Test]
    public void Lefthook_guards_commits_messages_merges_and_pushes()
    {
        using BuildServer server = WithRemote();
        server.Needs("lefthook");
        server.Repo.Write("lefthook.yml", Yaml("use_stdin:"));
        server.Commit("Guard");
        server.Run("lefthook", ["install"]).OrThrow();

        ShouldGuard(server);
        ShouldGuardEveryRef(server);
    }

    [Test]
    public void Pre_commit_guards_commits_messages_and_merges_and_the_guards_own_hook_the_push()
    {
        using BuildServer server = WithRemote();
        server.Needs("pre-commit");
        server.Repo.Write(".pre-commit-config.yaml", Yaml("repos:"));
        server.Commit("Guard");
        server.Run("pre-commit", ["install"]).OrThrow();
        server.Sh(_page.Blocks("sh").Single(script => script.Contains("install --hooks", StringComparison.Ordinal))).OrThrow();

        ShouldGuard(server);
        ShouldGuardEveryRef(server);
    }

    [Test]
    public void The_manifest_for_pre_commit_guards_and_judges_a_range()
    {
        using BuildServer server = WithRemote();
        server.Needs("pre-commit");
        using var manifest = new TestRepo();
        manifest.Stage(".pre-commit-hooks.yaml", Named(File.ReadAllText(ProjectFolder.At(".pre-commit-hooks.yaml")), tool));
        manifest.CommitUnguarded();
        server.Repo.Write(".pre-commit-config.yaml", $$"""
            default_install_hook_types: [pre-commit, pre-merge-commit, commit-msg, pre-push]
            repos:
              - repo: {{manifest.Top}}
                rev: {{manifest.Git("rev-parse", "HEAD").Output.Trim()}}
                hooks: [{ id: phaseguard }, { id: phaseguard-pre-merge-commit }, { id: phaseguard-commit-msg }, { id: phaseguard-pre-push }, { id: phaseguard-range }]

            """);
        server.Commit("Guard");
        server.Run("pre-commit", ["install"]).OrThrow();

        ShouldGuard(server);
        string range = _page.Blocks("sh").Single(script => script.StartsWith("pre-commit run", StringComparison.Ordinal));
        server.Sh(range).OrThrow();
        server.Repo.Write("docs/feature/auth/steps/01-03.json", SampleStep.Bad);
        server.Commit("Spoil it");
        ShouldStop(server.Sh(range), "PG022");
        server.Sh(range[..range.IndexOf(" --from-ref", StringComparison.Ordinal)]).Output.ShouldContain("give --from-ref and --to-ref");
    }

    private string Yaml(string word) => _page.Blocks("yaml").First(block => block.Contains(word, StringComparison.Ordinal));

    /// <summary>What a page says, with the tool named as it is called here.</summary>
    private static string Named(string text, string tool) => text.Replace(Dotnet, tool, StringComparison.Ordinal);

    private BuildServer WithRemote()
    {
        var server = new BuildServer(tool == Dotnet ? null : ReleaseUnderTest.Programs);
        server.Repo.Git("init", "--quiet", "--bare", "../the remote.git");
        server.Repo.Git("remote", "add", "origin", "../the remote.git");
        return server;
    }

    private static void ShouldGuard(BuildServer server)
    {
        server.Repo.Stage(SampleStep.Path, SampleStep.Bad);
        ShouldStop(server.Git("commit", "-m", "Do it"), "PG022");

        server.Repo.Stage(new Step("EEEEPPP"));
        ShouldStop(server.Git("commit", "-m", "Do it"), "PG080");
        server.Git("commit", "-m", "feat(01-01): GREEN").OrThrow();
        ShouldStop(server.Git("push", "origin", "main"), "PG083");

        server.Repo.Stage(new Step("EEEEEPP"));
        server.Git("commit", "-m", "review(01-01)").OrThrow();
        server.Repo.Stage(new Step("EEEEEEP"));
        server.Git("commit", "-m", "test(01-01): all is well").OrThrow();
        server.Git("push", "origin", "main").OrThrow();

        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        ShouldStop(server.Git("commit", "--all", "-m", "Do it"), "PG022");
        ShouldStop(server.Git("commit", "-m", "Do it", SampleStep.Path), "PG022");
        server.Repo.Git("checkout", "--quiet", ".");

        server.Repo.Git("checkout", "--quiet", "-b", "spoilt");
        server.Repo.Write("docs/feature/auth/steps/01-02.json", SampleStep.Bad);
        server.Commit("Spoil it");
        server.Repo.Git("checkout", "--quiet", "main");
        server.Git("commit", "--allow-empty", "-m", "Meanwhile").OrThrow();
        ShouldStop(server.Git("merge", "--no-edit", "spoilt"), "PG022");
        server.Repo.Git("merge", "--abort");
    }

    private static void ShouldGuardEveryRef(BuildServer server)
    {
        server.Repo.Git("checkout", "--quiet", "-b", "bad");
        server.Repo.Stage(new Step("EEEEPPP") { Id = "01-03" });
        server.Commit("feat(01-03): GREEN");

        ShouldStop(server.Git("push", "origin", "main", "bad"), "PG083");
    }

    private static void ShouldStop(Finished git, string rule)
    {
        git.ExitCode.ShouldNotBe(0, git.Shown);
        git.Shown.ShouldContain($"error {rule}: ");
    }
}
