using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>No call leaves the repository in which the server was started.</summary>
public sealed class McpConfinementTests
{
    [TestCase("../outside/steps/01-01.json")]
    [TestCase("docs/../../outside/steps/01-01.json")]
    [TestCase("link/01-01.json")]
    [TestCase("docs/steps/link.json")]
    [TestCase("docs/steps/loop.json")]
    [TestCase(".git/config")]
    [TestCase("inner/steps/01-01.json")]
    [TestCase("/etc/passwd")]
    public void A_path_that_leads_elsewhere_is_refused_by_every_tool(string path)
    {
        using TestRepo repo = WithWaysOut();

        foreach ((string tool, object arguments) in new (string, object)[]
        {
            ("next", new { file = path }), ("phase_start", new { file = path, phase = "PREPARE" }), ("phase_complete", new { file = path, phase = "PREPARE", outcome = "PASS" }),
            ("phase_skip", new { file = path, phase = "PREPARE", reason = "NOT_APPLICABLE: no" }), ("checkpoint", new { file = path, name = "GREEN" }),
            ("check", new { paths = new[] { path } }), ("status", new { folder = path }),
        })
        {
            JsonNode result = McpRun.Call(repo.Top, tool, arguments);

            result.IsError().ShouldBeTrue(tool);
            result.Text().ShouldMatch("leads out of the repository|git's own folder, or in another repository|links that lead nowhere", tool);
        }

        File.ReadAllText(repo.At("../outside/steps/01-01.json")).ShouldBe(SampleStep.Good);
    }

    [TestCase("phaseguard://steps/../outside/steps/01-01.json")]
    [TestCase("phaseguard://steps/..%2Foutside%2Fsteps%2F01-01.json")]
    [TestCase("phaseguard://steps/docs/steps/link.json")]
    [TestCase("phaseguard://steps/README.md")]
    [TestCase("phaseguard://steps/")]
    public void Nothing_but_a_step_file_of_the_repository_is_read(string resource)
    {
        using TestRepo repo = WithWaysOut();

        JsonNode answer = McpRun.Ask(repo.Top, "resources/read", new { uri = resource });

        answer["result"].ShouldBeNull();
        answer.ToJsonString().ShouldNotContain("schema_version");
    }

    [Test]
    public void A_server_that_was_started_in_a_folder_takes_paths_from_the_top()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Good);

        McpRun.Call(repo.At("docs"), "next", new { file = SampleStep.Path })["structuredContent"]!["path"]!.GetValue<string>().ShouldBe(SampleStep.Path);
    }

    private static TestRepo WithWaysOut()
    {
        var repo = new TestRepo();
        repo.Write("../outside/steps/01-01.json", SampleStep.Good);
        repo.Write("docs/steps/01-01.json", SampleStep.Good);
        repo.Write("README.md", "schema_version");
        repo.Git("init", "--quiet", "inner");
        repo.Write("inner/steps/01-01.json", SampleStep.Good);
        Directory.CreateSymbolicLink(repo.At("link"), repo.At("../outside/steps"));
        File.CreateSymbolicLink(repo.At("docs/steps/link.json"), repo.At("../outside/steps/01-01.json"));
        File.CreateSymbolicLink(repo.At("docs/steps/loop.json"), repo.At("docs/steps/loop.json"));
        return repo;
    }
}
