using PhaseGuard.Checks;

namespace PhaseGuard.Cli.Tests;

/// <summary>A command in a message can be typed as it stands there.</summary>
public sealed class ToolNameTests
{
    [TestCase("/opt/bin/phaseguard", null, "phaseguard")]
    [TestCase("/usr/bin/dotnet", null, "dotnet phaseguard")]
    [TestCase("/home/ada/.dotnet/tools/dotnet-phaseguard", null, "dotnet phaseguard")]
    [TestCase("/app/node_modules/@phaseguard/linux-x64/phaseguard", "npx phaseguard", "npx phaseguard")]
    [TestCase(null, "", "dotnet phaseguard")]
    public void The_tool_is_named_as_its_launcher_says_or_else_as_its_program(string? program, string? said, string name)
        => ToolName.Of(variable => variable == "PHASEGUARD_COMMAND" ? said : null, program).ShouldBe(name);

    [Test]
    public void Reports_refusals_and_the_doctor_name_it_so()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Finished Run(params string[] arguments) => Tool.RunIn(world => world with { Tool = "npx phaseguard" }, repo.Top, arguments);

        Run("check").Output.ShouldEndWith(" More: npx phaseguard rules PG022\n");
        Run("check", "--format", "github").Output.ShouldEndWith(" More: npx phaseguard rules PG022\n");
        Run("check", "--format", "sarif").Output.ShouldContain("More: npx phaseguard rules PG022");
        Run("check", "--format", "sarif").Output.ShouldNotContain("dotnet");
        Run("rules", "PG999").Error.ShouldEndWith(": `npx phaseguard rules` lists them.\n");
        Run("doctor").Output.ShouldContain("`npx phaseguard install` writes it.");
    }
}
