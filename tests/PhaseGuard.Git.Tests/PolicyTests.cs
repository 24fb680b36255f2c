namespace PhaseGuard.Git.Tests;

/// <summary>A policy cannot be read yet, and must not be passed over.</summary>
[Platform(Exclude = "Win")]
public sealed class PolicyTests
{
    private const string Sentence = "phaseguard.json is staged, and this version of PhaseGuard cannot read a policy yet";

    [TestCase("{}")]
    [TestCase("")]
    public void A_policy_stops_a_commit_with_step_files(string content)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(Steps.Path, Steps.Edited);
        repo.Stage("phaseguard.json", content);
        repo.ShouldNotBeChecked(Sentence);

        repo.CommitUnguarded();
        repo.Stage(Steps.Path, Steps.Good);
        repo.ShouldNotBeChecked(Sentence);
    }

    [Test]
    public void A_policy_that_is_damaged_is_not_taken_for_none([Values] bool isStaged)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"a\": \"policy\" }");
        string id = repo.Git("rev-parse", ":phaseguard.json").Output.Trim();
        if (!isStaged)
        {
            repo.CommitUnguarded();
        }

        repo.Stage(Steps.Path, Steps.Edited);
        File.Delete(repo.At($".git/objects/{id[..2]}/{id[2..]}"));

        repo.ShouldNotBeChecked("the object of phaseguard.json is missing or corrupt");
    }

    [TestCase("rm", "--quiet", "phaseguard.json")]
    [TestCase("mv", "phaseguard.json", "elsewhere.json")]
    public void A_policy_that_the_commit_takes_away_is_gone(params string[] change)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"a\": \"policy\" }");
        repo.CommitUnguarded();
        repo.Git(change);
        repo.Stage(Steps.Path, Steps.Edited);

        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_policy_in_a_subfolder_is_none()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(Steps.Path, Steps.Edited);
        repo.Stage("docs/phaseguard.json", "{}");

        repo.Commit().ShouldPass();
        repo.Stage(Steps.Path, Steps.Bad);
        repo.Hook("docs").ShouldBeBlocked("feature/auth/steps/01-01.json");
    }
}
