namespace PhaseGuard.Git.Tests;

/// <summary>What the hook prints is plain, unless somebody wants colours.</summary>
public sealed class ColorTests
{
    [TestCase(null, null, false)]
    [TestCase("1", null, true)]
    [TestCase("1", "1", false)]
    public void The_hook_paints_only_where_it_is_asked_to(string? force, string? no, bool isPainted)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished hook = repo.Hook(environment: new Dictionary<string, string?> { ["FORCE_COLOR"] = force, ["NO_COLOR"] = no });

        hook.ExitCode.ShouldBe(1);
        hook.Output.Contains('\u001b', StringComparison.Ordinal).ShouldBe(isPainted);
        hook.Output.Contains(" | ", StringComparison.Ordinal).ShouldBe(isPainted, "the source line");
    }

    [Test]
    public void In_GitHub_Actions_the_hook_prints_text()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Hook(environment: new Dictionary<string, string?> { ["GITHUB_ACTIONS"] = "true" }).ShouldBeBlocked(SampleStep.Path);
    }
}
