namespace PhaseGuard.Git.Tests;

/// <summary>Where the hook was compiled ahead of time, all stories of this project run against that executable.</summary>
public sealed class NativeHookTests
{
    private const long SizeLimit = 4 * 1024 * 1024;

    [SetUp]
    public void NeedsTheNativeHook() => Assume.That(
        HookUnderTest.Native, Is.Not.Null, "there is no native hook here: PHASEGUARD_HOOK names one, and .ci/run makes one where there is a linker");

    [Test]
    public void It_needs_no_runtime_on_the_machine()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        string git = repo.Run("sh", ["-c", "dirname \"$(command -v git)\""]).OrThrow().Output.Trim();

        Finished hook = repo.Run(HookUnderTest.Native!, ["pre-commit"], environment: new Dictionary<string, string?>
        {
            ["PATH"] = git, ["DOTNET_ROOT"] = "/nowhere",
        });

        hook.ExitCode.ShouldBe(1);
        hook.Output.ShouldContain($"{SampleStep.Path}:10:42: error PG022");
        File.Exists(Path.Combine(Path.GetDirectoryName(HookUnderTest.Native!)!, "PhaseGuard.dll")).ShouldBeFalse();
    }

    [Test]
    public void It_is_a_small_file() => new FileInfo(HookUnderTest.Native!).Length.ShouldBeLessThanOrEqualTo(SizeLimit);
}
