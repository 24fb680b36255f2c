using System.Text.RegularExpressions;
using PhaseGuard.Packaging;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>What the recipe of a release promises without a build server.</summary>
public sealed partial class ReleaseTests
{
    private static readonly string _workflow = File.ReadAllText(ProjectFolder.At(".github", "workflows", "release.yml"));

    [TestCase("native")]
    [TestCase("smoke")]
    public void It_compiles_and_tries_the_programs_on_each_platform_that_packages_name(string job)
    {
        var machines = (YamlSequenceNode)CiPage.Yaml(_workflow)["jobs"][job]["strategy"]["matrix"]["include"];

        machines.Select(machine => $"{machine["platform"]}").ShouldBe(Platform.All.Select(platform => platform.Name));
    }

    [Test]
    public void It_names_no_place_of_packages_but_through_a_variable()
    {
        _workflow.ShouldNotMatch("://");
        foreach (string place in (string[])["PACKAGE_SOURCE", "NPM_SOURCE", "WHEEL_SOURCE"])
        {
            _workflow.ShouldContain($"SOURCE: ${{{{ vars.{place} }}}}\n");
        }

        _workflow.ShouldContain("RestoreSources: ${{ vars.RESTORE_SOURCE }}");
    }

    [Test]
    public void It_attests_every_file_that_it_publishes()
    {
        var steps = (YamlSequenceNode)CiPage.Yaml(_workflow)["jobs"]["publish"]["steps"];

        string[] doings = [.. steps.Cast<YamlMappingNode>().Select(step => $"{(step.Children.TryGetValue("uses", out YamlNode? uses) ? uses : step["run"])}")];
        int attested = Array.FindIndex(doings, doing => doing.StartsWith("actions/attest-build-provenance@", StringComparison.Ordinal));
        $"{steps[attested]["with"]["subject-checksums"]}".ShouldBe("packages/SHA256SUMS");
        Array.FindIndex(doings, doing => doing.Contains("push", StringComparison.Ordinal) || doing.Contains("publish", StringComparison.Ordinal)).ShouldBeGreaterThan(attested);
    }

    [Test]
    public void The_commands_on_the_page_are_those_of_the_gate_and_of_the_workflow()
    {
        string page = File.ReadAllText(ProjectFolder.At("docs", "release.md"));
        string gate = File.ReadAllText(ProjectFolder.At(".ci", "run"));

        foreach (string command in (string[])["sh packaging/native", "sh packaging/release"])
        {
            page.ShouldContain($"{command} out\n");
            _workflow.ShouldContain($"run: {command} out\n");
            gate.ShouldContain($"{command} \"$release\"\n");
        }

        _workflow.ShouldContain("sh .ci/smoke packages dotnet archive npm pip\n");
        page.ShouldContain("sh .ci/smoke out/packages dotnet archive npm pip\n");
    }

    [Test]
    public void The_version_stands_in_one_place()
    {
        foreach (string file in Directory.GetFiles(ProjectFolder.At("packaging"), "*", SearchOption.AllDirectories).Where(file => !Built().IsMatch(file)).Append(ProjectFolder.At("action.yml")))
        {
            File.ReadAllText(file).ShouldNotContain(BuildInfo.Version, Case.Sensitive, file);
        }
    }

    [GeneratedRegex("[/\\\\](bin|obj)[/\\\\]")]
    private static partial Regex Built();
}
