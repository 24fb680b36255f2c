using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>What the workflow of a pull request promises without a build server.</summary>
public sealed class PullRequestTests
{
    private static readonly string _text = File.ReadAllText(ProjectFolder.At(".github", "workflows", "ci.yml"));
    private static readonly YamlNode _jobs = CiPage.Yaml(_text)["jobs"];

    [Test]
    public void It_runs_the_gate_as_anybody_does()
    {
        Commands("gate").ShouldBe([".ci/run"]);
        Child.Run("git", ["ls-files", "--stage", ".ci/run"], ProjectFolder.Root).OrThrow().Output.ShouldStartWith("100755 ");
    }

    [Test]
    public void It_builds_and_tests_the_library_on_Windows_and_macOS()
    {
        var machines = (YamlSequenceNode)_jobs["library"]["strategy"]["matrix"]["machine"];
        string gate = File.ReadAllText(ProjectFolder.At(".ci", "run"));

        machines.Select(machine => $"{machine}").ShouldBe(["windows-latest", "macos-latest"]);
        Commands("library").ShouldBe(
        [
            "dotnet restore PhaseGuard.sln -warnaserror",
            "dotnet build PhaseGuard.sln --no-restore -warnaserror",
            "dotnet test --project tests/PhaseGuard.Tests --no-build",
        ]);
        Commands("library")[..2].ShouldAllBe(command => gate.Contains(command, StringComparison.Ordinal));
        Directory.Exists(ProjectFolder.At("tests", "PhaseGuard.Tests")).ShouldBeTrue();
    }

    [Test]
    public void It_names_no_place_of_packages_but_through_a_variable()
    {
        _text.ShouldNotMatch("://");
        _jobs.ShouldBeOfType<YamlMappingNode>().Children.Values.ShouldAllBe(job => $"{job["env"]["RestoreSources"]}" == "${{ vars.RESTORE_SOURCE }}");
    }

    private static string[] Commands(string job)
        => [.. ((YamlSequenceNode)_jobs[job]["steps"]).OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => $"{step["run"]}")];
}
