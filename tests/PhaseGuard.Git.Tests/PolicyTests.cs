namespace PhaseGuard.Git.Tests;

/// <summary>The policy that counts is the one that the commit will hold.</summary>
[Platform(Exclude = "Win")]
public sealed class PolicyTests
{
    private const string Lenient = "{ \"rules\": { \"PG022\": \"off\" } }\n";

    [Test]
    public void The_staged_policy_counts_and_not_the_one_in_the_work_tree()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write("phaseguard.json", Lenient);
        repo.Commit().ShouldBeBlocked();

        repo.Git("add", "phaseguard.json");
        repo.Write("phaseguard.json", "{ nonsense");
        repo.Commit().ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_policy_that_is_committed_counts_for_every_later_commit()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"steps\": [ \"plan/*.json\" ] }");
        repo.CommitUnguarded();

        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeSilent();
        repo.Stage("plan/01-01.json", SampleStep.Bad);
        repo.Commit().ShouldBeBlocked("plan/01-01.json");
    }

    [Test]
    public void A_policy_of_which_the_commit_knows_only_the_intent_does_not_count()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Write("phaseguard.json", Lenient);
        repo.Git("add", "--intent-to-add", "phaseguard.json");
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Hook().ShouldBeBlocked();
    }

    [TestCase("", "phaseguard.json:1:1: error PG090: not valid JSON")]
    [TestCase("{ \"plannedStep\": \"allow\" }", "phaseguard.json:1:3: error PG090: unknown key \"plannedStep\" (did you mean \"plannedSteps\"?)")]
    [TestCase("{ \"canonicalSchema\": \"gone.json\" }", "names the canonical schema \"gone.json\", which is not there")]
    public void A_policy_that_cannot_be_used_stops_the_commit(string content, string sentence)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", content);
        repo.ShouldNotBeChecked(sentence);

        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.ShouldNotBeChecked(sentence);
    }

    [Test]
    public void A_policy_that_is_damaged_is_not_taken_for_none([Values] bool isStaged)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", Lenient);
        string id = repo.Git("rev-parse", ":phaseguard.json").Output.Trim();
        if (!isStaged)
        {
            repo.CommitUnguarded();
        }

        repo.Stage(SampleStep.Path, SampleStep.Edited);
        File.Delete(repo.At($".git/objects/{id[..2]}/{id[2..]}"));

        repo.ShouldNotBeChecked("the object of phaseguard.json is missing or corrupt");
    }

    [TestCase("rm", "--quiet", "phaseguard.json")]
    [TestCase("mv", "phaseguard.json", "elsewhere.txt")]
    public void A_policy_that_the_commit_takes_away_is_gone(params string[] change)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", Lenient);
        repo.CommitUnguarded();
        repo.Git(change);
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Commit().ShouldBeBlocked();
    }

    [Test]
    public void A_policy_in_a_subfolder_is_none()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Stage("docs/phaseguard.json", Lenient);

        repo.Commit().ShouldBeBlocked();
    }

    [Test]
    public void A_loosening_is_told_in_the_commit_that_makes_it_also_where_no_step_file_is_staged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", Lenient);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(0);
        commit.Error.ShouldStartWith("phaseguard.json:1:3: warning PG091: the policy is loosened in \"rules\": PG022 is off\n");
        commit.Error.ShouldContain("\n0 errors, 1 warning in 0 step files checked.");
        repo.Stage("README.md", "something else");
        repo.Commit().ShouldBeSilent();
    }

    [TestCase("rm", "--quiet", "phaseguard.json")]
    [TestCase("mv", "phaseguard.json", "phaseguard.json.old")]
    public void Taking_a_strict_policy_away_is_a_loosening(params string[] change)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"rules\": { \"PG008\": \"error\" } }");
        repo.CommitUnguarded();
        repo.Git(change);

        repo.Commit().Error.ShouldStartWith("phaseguard.json:1:1: warning PG091: the policy is loosened in \"rules\": PG008 is a warning\n");
    }

    [Test]
    public void The_canonical_schema_says_which_phases_there_are_and_losing_one_is_told()
    {
        const string template = "{ \"schema_version\": \"4.0\", \"tdd_cycle\": { \"phase_execution_log\": [ { \"phase_name\": \"PREPARE\" }, { \"phase_name\": \"DO\" }, { \"phase_name\": \"COMMIT\" } ] } }";
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"canonicalSchema\": \"templates/schema.json\" }");
        repo.Stage("templates/schema.json", template);
        repo.CommitUnguarded();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit().Error.ShouldContain("error PG012: the log lacks 1 of the 3 phases of version 4.0: DO");

        repo.Git("reset", "--quiet");
        repo.Stage("templates/schema.json", template.Replace(", { \"phase_name\": \"DO\" }", "", StringComparison.Ordinal));
        repo.Commit().Error.ShouldContain("the policy is loosened in \"canonicalSchema\": the version \"4.0\" no longer needs DO");
    }

    [Test]
    public void A_policy_that_loosens_nothing_is_committed_in_silence()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("phaseguard.json", "{ \"checkpoints\": false }");

        repo.Commit().ShouldBeSilent();
    }
}
