namespace PhaseGuard.Git.Tests;

/// <summary>Paths are shown as one would type them where one stands.</summary>
public sealed class ShownPathTests
{
    [TestCase("", "docs/feature/auth/steps/01-01.json")]
    [TestCase("docs", "feature/auth/steps/01-01.json")]
    [TestCase("docs/feature/auth/steps", "01-01.json")]
    [TestCase("docs/feature/other", "../auth/steps/01-01.json")]
    [TestCase("src/docs", "../../docs/feature/auth/steps/01-01.json")]
    [TestCase("docs/feature/auth/steps/01-01.json.d", "../01-01.json")]
    public void A_hook_run_by_hand_in_a_subfolder_shows_paths_relative_to_it(string folder, string shown)
    {
        using TestRepo repo = Stories.WithGoodStep();
        Directory.CreateDirectory(repo.At(folder));
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Hook(folder).ShouldBeBlocked(shown);

        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Hook(folder).Output.ShouldBe("0 errors, 0 warnings in 1 step file checked.\n");
    }
}
