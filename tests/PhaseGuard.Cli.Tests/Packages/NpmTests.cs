using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary><c>npm install --save-dev phaseguard</c>: a small package, and that of the platform beside it.</summary>
public sealed class NpmTests
{
    private const string Package = "node_modules/@phaseguard";

    [Test]
    public void The_package_brings_its_platforms_program_runs_no_script_and_guards_without_node()
    {
        using var registry = new FolderRegistry(ReleaseUnderTest.Packages);
        using Machine machine = WithProject(registry);
        machine["npm_config_ignore_scripts"] = "true";

        machine.Sh(InstallPage.Script("Node")).OrThrow();

        Directory.GetDirectories(machine.Repo.At(Package)).Select(Path.GetFileName).ShouldBe([ReleaseUnderTest.Platform]);
        machine.ShouldGuardByItself("npx phaseguard");
    }

    [Test]
    public void A_global_package_is_called_by_its_name()
    {
        using var registry = new FolderRegistry(ReleaseUnderTest.Packages);
        using Machine machine = WithProject(registry);
        machine.Sh("npm install --global --prefix \"$HOME/global\" phaseguard").OrThrow();

        machine.Sh("\"$HOME/global/bin/phaseguard\" install").OrThrow();

        machine.ShouldGuardByItself("phaseguard");
    }

    [Test]
    public void The_exit_code_and_the_input_are_those_of_the_program()
    {
        using var registry = new FolderRegistry(ReleaseUnderTest.Packages);
        using Machine machine = WithProject(registry);
        machine.Sh("npm install --save-dev phaseguard").OrThrow();
        machine.Repo.Write("bad.json", SampleStep.Bad);

        Finished check = machine.Sh("npx phaseguard check - <bad.json");

        check.ExitCode.ShouldBe(1, check.Shown);
        check.Output.ShouldContain("error PG022: ");
        machine.Sh("npx phaseguard nonsense").ExitCode.ShouldBe(2);
    }

    [TestCase("osx-arm64", "phaseguard: @phaseguard/osx-arm64 is there, and this machine needs @phaseguard/{0}")]
    [TestCase(null, "phaseguard: no platform's package came along, and this machine needs @phaseguard/{0}")]
    public void A_folder_of_another_platform_says_which_it_is_and_which_is_needed(string? other, string sentence)
    {
        using var registry = new FolderRegistry(ReleaseUnderTest.Packages);
        using Machine machine = WithProject(registry);
        machine.Sh("npm install --save-dev phaseguard").OrThrow();
        Directory.Delete(machine.Repo.At($"{Package}/{ReleaseUnderTest.Platform}"), recursive: true);
        if (other is not null)
        {
            machine.Repo.Write($"{Package}/{other}/phaseguard", "");
        }

        Finished run = machine.Sh("npx phaseguard check");

        run.ExitCode.ShouldBe(3, run.Shown);
        run.Error.ShouldStartWith(string.Format(null, sentence, ReleaseUnderTest.Platform));
    }

    private static Machine WithProject(FolderRegistry registry)
    {
        var machine = new Machine();
        machine.Needs("npm --version");
        machine["npm_config_registry"] = registry.Address;
        machine["npm_config_update_notifier"] = "false";
        machine["npm_config_audit"] = "false";
        machine.Repo.Write("package.json", JsonSerializer.Serialize(new { name = "app", version = "1.0.0", @private = true }));
        return machine;
    }
}
