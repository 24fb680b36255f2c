namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The two programs that everybody's package brings.</summary>
public sealed class NativeProgramTests
{
    private const int Megabyte = 1024 * 1024;

    [Test]
    public void The_tool_is_at_most_11_MB_and_the_hook_at_most_4()
    {
        new FileInfo(ReleaseUnderTest.Tool).Length.ShouldBeLessThanOrEqualTo(11 * Megabyte);
        new FileInfo(ReleaseUnderTest.Hook).Length.ShouldBeLessThanOrEqualTo(4 * Megabyte);
    }

    [TestCase("--help")]
    [TestCase("check")]
    [TestCase("check", "--format", "sarif")]
    [TestCase("check", "--format", "junit")]
    [TestCase("check", "--staged")]
    [TestCase("next", SampleStep.Path)]
    [TestCase("phase", "list", SampleStep.Path)]
    [TestCase("phase", "list", SampleStep.Path, "--format", "json")]
    [TestCase("step", "status")]
    [TestCase("rules")]
    [TestCase("rules", "PG031")]
    [TestCase("rules", "PG999")]
    [TestCase("phase", "start", SampleStep.Path, "GREEN")]
    [TestCase("execute", "@agent", SampleStep.Path)]
    [TestCase("nonsense")]
    public void It_says_what_the_tool_says_that_dotnet_runs_and_names_itself(params string[] arguments)
    {
        using var machine = new Machine();
        machine.Repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished native = machine.Repo.Run(ReleaseUnderTest.Tool, arguments);

        Finished expected = Tool.Start(machine.Repo, arguments);
        native.ShouldBe(new Finished(expected.ExitCode, AsNative(expected.Output), AsNative(expected.Error)));
    }

    private static string AsNative(string text)
        => text.Replace("dotnet phaseguard", "phaseguard", StringComparison.Ordinal).Replace("dotnet-phaseguard", "phaseguard", StringComparison.Ordinal);
}
