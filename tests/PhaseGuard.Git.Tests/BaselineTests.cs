using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>What is written down in the baseline of the next commit stops no commit; anything else does.</summary>
[Platform(Exclude = "Win")]
public sealed class BaselineTests
{
    private const string File = "phaseguard.baseline.json";

    /// <summary>A sin of two years ago: an outcome that is none.</summary>
    private static readonly string _past = SampleStep.Good.Replace("\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal);

    private static readonly string _touched = $"\n\n{_past}";

    [Test]
    public void Blank_lines_in_a_file_with_a_past_stop_no_commit()
    {
        using TestRepo repo = WithPast();
        repo.Stage(SampleStep.Path, _touched);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(0);
        commit.Shown.ShouldContain("0 errors, 0 warnings, 1 in the baseline, in 1 step file checked.");
    }

    [Test]
    public void The_next_sin_is_stopped_at_its_line()
    {
        using TestRepo repo = WithPast();
        repo.Stage(SampleStep.Path, SampleStep.Bad.Replace("\"PREPARE\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"PREPARE\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal));

        repo.Commit().Errors().ShouldContain(line => line.Contains(":7:") && line.Contains("error PG024", StringComparison.Ordinal));
    }

    [Test]
    public void The_staged_baseline_counts_and_not_the_one_in_the_work_tree()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, _past);
        repo.Write(File, BaselineOf(_past));
        repo.Commit().Errors().ShouldNotBeEmpty();

        repo.Git("add", "--intent-to-add", File);
        repo.Commit().Errors().ShouldNotBeEmpty();

        repo.Git("add", File);
        repo.Write(File, "{ nonsense");
        repo.Commit().ExitCode.ShouldBe(0);
    }

    [Test]
    public void It_may_have_the_name_that_the_policy_says()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, _past);
        repo.Stage("tools/past.json", BaselineOf(_past));
        repo.Commit().Errors().ShouldNotBeEmpty();

        repo.Stage("phaseguard.json", "{ \"baseline\": \"tools/past.json\" }");
        repo.Commit().ExitCode.ShouldBe(0);
    }

    [TestCase("<<<<<<< HEAD\n", "phaseguard.baseline.json:1:1: error PG090: not valid JSON")]
    [TestCase("{ \"version\": 2, \"created\": \"2026-11-21\", \"entries\": [] }", "phaseguard.baseline.json:1:14: error PG090: \"version\" is the number 2")]
    [TestCase("{ \"version\": 1, \"created\": \"2026-11-21\", \"entries\": [{ \"path\": \"a\", \"rule\": \"PG999\", \"digest\": \"\" }] }", "phaseguard.baseline.json:1:77: error PG090: \"rule\" is \"PG999\"")]
    public void One_that_cannot_be_used_stops_the_commit(string content, string sentence)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(File, content);
        repo.Stage(SampleStep.Path, SampleStep.Edited);

        repo.ShouldNotBeChecked(sentence);
    }

    [Test]
    public void The_commit_that_lets_more_pass_is_named()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, _past);
        repo.Stage(File, BaselineOf(_past));
        repo.Hook().Shown.ShouldStartWith($"phaseguard.baseline.json:5:5: warning PG091: the baseline hides 1 more finding than before, the first of PG024 in \"{SampleStep.Path}\"\n");
        repo.CommitUnguarded();

        repo.Stage(File, BaselineOf(_past).Replace("\n", "\n\n", StringComparison.Ordinal));
        repo.Hook().Shown.ShouldNotContain("PG091");
        repo.Git("rm", "--quiet", "--cached", File);
        repo.Hook().Shown.ShouldNotContain("PG091");
    }

    [Test]
    public void A_file_takes_its_entries_along_where_it_is_renamed()
    {
        using TestRepo repo = WithPast();
        string moved = SampleStep.Path.Replace("auth", "login", StringComparison.Ordinal);
        Directory.CreateDirectory(repo.At("docs/feature/login/steps"));
        repo.Git("mv", SampleStep.Path, moved);
        repo.Stage(moved, _touched);

        Finished hook = repo.Hook();
        hook.ExitCode.ShouldBe(0);
        hook.Shown.ShouldContain("1 in the baseline, in 1 step file checked. 1 entry of the baseline is stale: dotnet phaseguard baseline prune");

        repo.Stage(File, BaselineOf(_past).Replace("auth", "login", StringComparison.Ordinal));
        hook = repo.Commit();
        hook.ExitCode.ShouldBe(0);
        hook.Shown.ShouldNotContain("PG091");
        hook.Shown.ShouldNotContain("stale");
    }

    [Test]
    public void What_a_renamed_file_took_along_stays_with_it_alone()
    {
        using TestRepo repo = WithPast();
        string moved = SampleStep.Path.Replace("auth", "login", StringComparison.Ordinal);
        Directory.CreateDirectory(repo.At("docs/feature/login/steps"));
        repo.Git("mv", SampleStep.Path, moved);
        repo.Stage(File, TwoOf(BaselineOf(_past), moved));

        repo.Hook().Shown.ShouldContain("PG091: the baseline hides 1 more finding than before");
    }

    [Test]
    public void A_file_that_is_only_moved_is_not_judged_by_itself()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, _past);
        repo.CommitUnguarded();
        Directory.CreateDirectory(repo.At("docs/done/steps"));
        repo.Git("mv", SampleStep.Path, "docs/done/steps/01-01.json");

        repo.Hook().ShouldPass();

        repo.Stage("docs/done/steps/01-01.json", _touched);
        repo.Commit().Errors().ShouldNotBeEmpty();
    }

    [Test]
    public void A_file_that_was_no_step_file_is_judged_where_it_becomes_one()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("drafts/01-01.json", _past);
        repo.CommitUnguarded();
        Directory.CreateDirectory(repo.At("docs/steps"));
        repo.Git("mv", "drafts/01-01.json", "docs/steps/01-01.json");

        repo.Commit().Errors().ShouldNotBeEmpty();
    }

    /// <summary>A repository with the hook, a step with a past, and a baseline that knows it.</summary>
    private static TestRepo WithPast()
    {
        TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, _past);
        repo.Stage(File, BaselineOf(_past));
        repo.CommitUnguarded();
        return repo;
    }

    internal static string BaselineOf(string step)
    {
        var options = new ValidationOptions { Policy = new Policy { Baseline = Baseline.Of("2026-11-21", []) } };
        return Encoding.UTF8.GetString(Baseline.Of("2026-11-21", [StepValidator.Validate(SampleStep.Path, Encoding.UTF8.GetBytes(step), options)]).ToUtf8().Span);
    }

    private static string TwoOf(string baseline, string other)
    {
        string entry = baseline.Split('\n')[4];
        return baseline.Replace(entry, $"{entry},\n{entry.Replace(SampleStep.Path, other, StringComparison.Ordinal)}", StringComparison.Ordinal);
    }
}
