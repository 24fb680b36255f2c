namespace PhaseGuard.Git.Tests;

/// <summary>A policy that enters together with the guard loosens nothing: before it nothing was judged.</summary>
[Platform(Exclude = "Win")]
public sealed class FirstPolicyTests
{
    private const string Lenient = "{ \"plannedSteps\": \"allow\" }\n";

    [Test]
    public void With_the_first_policy_and_the_first_step_nothing_is_loosened()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("phaseguard.json", Lenient);
        repo.Stage(SampleStep.Path, SampleStep.Good);

        repo.Commit().Error.ShouldNotContain("PG091");
    }

    [Test]
    public void In_a_first_commit_nothing_is_loosened()
    {
        using var repo = new TestRepo();
        repo.InstallHook();
        repo.Stage("phaseguard.json", Lenient);

        repo.Commit().ShouldBeSilent();
    }

    [Test]
    public void Where_a_step_file_was_judged_before_a_first_policy_loosens()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", Lenient);

        repo.Commit().Error.ShouldContain("warning PG091");
    }

    [Test]
    public void Where_only_the_new_policy_sees_step_files_it_loosens_all_the_same()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("plan/01-01.json", SampleStep.Good);
        repo.CommitUnguarded();
        repo.Stage("phaseguard.json", "{ \"steps\": [\"plan/*.json\"], \"plannedSteps\": \"allow\" }\n");

        repo.Commit().Error.ShouldContain("warning PG091");
    }

    [Test]
    public void A_second_policy_loosens()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("phaseguard.json", "{}\n");
        repo.Commit().ExitCode.ShouldBe(0);
        repo.Stage("phaseguard.json", Lenient);

        repo.Commit().Error.ShouldContain("warning PG091");
    }
}
