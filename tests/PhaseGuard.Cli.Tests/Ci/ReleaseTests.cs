using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>What the recipe of a release promises without a build server.</summary>
public sealed class ReleaseTests
{
    private static readonly string _workflow = File.ReadAllText(ProjectFolder.At(".github", "workflows", "release.yml"));

    [Test]
    public void It_compiles_the_hook_for_each_platform()
    {
        var machines = (YamlSequenceNode)CiPage.Yaml(_workflow)["jobs"]["native"]["strategy"]["matrix"]["include"];

        machines.Select(machine => $"{machine["platform"]}").ShouldBe(["win-x64", "osx-arm64", "linux-x64", "linux-arm64"]);
    }

    [Test]
    public void It_names_no_place_of_packages_but_through_a_variable()
    {
        _workflow.ShouldNotMatch("://");
        _workflow.ShouldContain("SOURCE: ${{ vars.PACKAGE_SOURCE }}");
        _workflow.ShouldContain("RestoreSources: ${{ vars.RESTORE_SOURCE }}");
    }

    [Test]
    public void The_command_on_the_page_is_that_of_the_gate_and_of_the_workflow()
    {
        string command = Regex.Match(File.ReadAllText(ProjectFolder.At("docs", "release.md")), "^dotnet publish .*--use-current-runtime", RegexOptions.Multiline).Value;

        command.ShouldStartWith("dotnet publish hooks/PhaseGuard.Hook -c Release");
        _workflow.ShouldContain(command);
        Regex.Replace(File.ReadAllText(ProjectFolder.At(".ci", "run")), @"\\\n\s+", "").ShouldContain(command);
    }
}
