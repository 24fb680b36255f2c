namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>The server's recipes refuse a bad push.</summary>
[Platform(Exclude = "Win", Reason = "the recipes are for a POSIX shell")]
public sealed class ServerRecipeTests
{
    private static readonly CiPage _page = CiPage.Of("server.md");

    [Test]
    public void A_bare_repository_refuses_a_bad_push_with_the_words_of_the_page()
    {
        using var server = new BuildServer();
        string bare = WithBare(server);
        string script = ScriptOf("tool install");
        script.ShouldStartWith("dotnet tool install PhaseGuard.Tool --tool-path /opt/phaseguard\n");
        server.Sh(At(server, script[(script.IndexOf('\n', StringComparison.Ordinal) + 1)..]).Replace("/srv/git/project.git", bare, StringComparison.Ordinal)).OrThrow();

        Finished push = Push(server);

        push.ExitCode.ShouldNotBe(0);
        string told = push.Error.Replace(server.Head[..12], "1b827c75d08e", StringComparison.Ordinal);
        foreach (string line in _page.Blocks("text")[0].TrimEnd('\n').Split('\n'))
        {
            told.ShouldContain(line);
        }
    }

    [Test]
    public void On_GitLab_every_line_bears_the_prefix_that_it_shows()
    {
        using var server = new BuildServer();
        string bare = WithBare(server);
        Script.Write($"{bare}/hooks/pre-receive", At(server, ScriptOf("hook pre-receive")));

        Finished push = Push(server, ("GL_ID", "user-1"));

        push.ExitCode.ShouldNotBe(0);
        string[] told = [.. push.Error.Split('\n').Where(line => line.StartsWith("remote: ", StringComparison.Ordinal))];
        told.ShouldContain(line => line.Contains("PG022", StringComparison.Ordinal));
        told.ShouldAllBe(line => line.StartsWith("remote: GL-HOOK-ERR: ", StringComparison.Ordinal));
    }

    [Test]
    public void The_archive_for_Gitaly_holds_the_hook_where_GitLab_looks_for_it()
    {
        using var server = new BuildServer();
        server.Repo.Write("phaseguard", ScriptOf("hook pre-receive"));
        string[] lines = ScriptOf("tar -cf").TrimEnd('\n').Split('\n');

        server.Sh(string.Join('\n', lines.Where(line => !line.StartsWith("sudo ", StringComparison.Ordinal)))).OrThrow();

        server.Sh("tar -tf custom_hooks.tar").Output.ShouldContain("custom_hooks/pre-receive.d/phaseguard\n");
    }

    private static string ScriptOf(string word) => _page.Blocks("sh").Single(block => block.Contains(word, StringComparison.Ordinal));

    private static string At(BuildServer server, string script) => script.Replace("/opt/phaseguard/dotnet-phaseguard", server.Guard, StringComparison.Ordinal);

    private static string WithBare(BuildServer server)
    {
        string bare = Path.Combine(server.Repo.Home, "project.git");
        server.Repo.Git("init", "--quiet", "--bare", bare);
        server.Repo.Git("remote", "add", "origin", bare);
        return bare;
    }

    private static Finished Push(BuildServer server, params (string Name, string? Value)[] variables)
    {
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");
        return server.Run("git", ["push", "origin", "main"], variables);
    }
}
