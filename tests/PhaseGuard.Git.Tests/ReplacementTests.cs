using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>What <c>git replace</c> shows is not what is committed.</summary>
public sealed class ReplacementTests
{
    [Test]
    public void A_replacement_does_not_change_what_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Git("replace", Staged(), repo.Store(Encoding.UTF8.GetBytes(SampleStep.Good)));
        repo.Commit().ShouldBeBlocked();

        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Git("replace", Staged(), repo.Store(Encoding.UTF8.GetBytes(SampleStep.Bad)));
        repo.Commit().ShouldPass();

        string Staged() => repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
    }

    [Test]
    public void A_replaced_head_does_not_hide_a_change()
    {
        using TestRepo repo = Stories.WithGoodStep();
        string head = repo.Git("rev-parse", "HEAD").Output.Trim();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        string bad = repo.Git("commit-tree", "-m", "bad already", repo.Git("write-tree").Output.Trim()).Output.Trim();
        repo.Git("replace", head, bad);

        repo.Commit("--allow-empty").ShouldBeBlocked();
    }
}
