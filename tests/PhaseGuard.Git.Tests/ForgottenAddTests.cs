namespace PhaseGuard.Git.Tests;

/// <summary>Whoever repaired a file and did not stage it is told so; the work tree judges nothing.</summary>
[Platform(Exclude = "Win")]
public sealed class ForgottenAddTests
{
    private const string Another = "    The file in your work tree is another one, ";

    [Test]
    public void A_repaired_file_that_was_not_staged_is_named()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(SampleStep.Path, SampleStep.Edited);

        Finished commit = repo.Commit();

        commit.ShouldBeBlocked();
        commit.Error.ShouldContain($"\n{Another}and nothing is wrong with it: `git add {SampleStep.Path}`.\n1 error, ");
        repo.Git("add", SampleStep.Path);
        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_file_that_is_another_and_bad_too_is_called_so()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(SampleStep.Path, SampleStep.Bad.Replace("\"auth\"", "\"auth-2\"", StringComparison.Ordinal));

        repo.Commit().Error.ShouldContain($"\n{Another}and it has errors, too: `git add {SampleStep.Path}` once it is right.\n");
    }

    [Test]
    public void A_work_tree_that_takes_a_phase_back_is_bad_too()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(SampleStep.Path, SampleStep.WentBack);

        repo.Commit().Error.ShouldContain($"\n{Another}and it has errors, too");
    }

    [Test]
    public void Nothing_is_said_where_the_work_tree_holds_what_is_staged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        repo.Commit().Shown.ShouldNotContain("work tree");
    }

    [Test]
    public void Line_ends_that_git_changes_make_no_other_file()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "core.autocrlf", "true");
        repo.Stage(SampleStep.Path, SampleStep.Bad.Replace("\n", "\r\n", StringComparison.Ordinal));

        repo.Commit().ShouldBeBlocked();
        repo.Commit().Shown.ShouldNotContain("work tree");
    }

    [TestCase("rm")]
    [TestCase("rm FILE && mkfifo")]
    [TestCase("rm FILE && ln -s /dev/zero")]
    [TestCase("rm FILE && mkdir")]
    [TestCase(":>")]
    public void What_is_no_file_is_not_read(string shell)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Run("sh", ["-c", $"{shell} FILE".Replace("FILE", SampleStep.Path, StringComparison.Ordinal)]).OrThrow();

        Finished hook = repo.Hook();

        hook.ShouldBeBlocked();
        hook.Shown.ShouldNotContain("work tree");
    }

    [Test]
    public void The_command_can_be_typed_whatever_the_path()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("a plan/steps/01-01.json", SampleStep.Bad);
        repo.Write("a plan/steps/01-01.json", SampleStep.Good);

        repo.Commit().Error.ShouldContain(": `git add 'a plan/steps/01-01.json'`.\n");
    }

    [Test]
    public void A_commit_of_named_paths_takes_the_work_tree_and_needs_no_word()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Finished commit = repo.Commit(SampleStep.Path);

        commit.ShouldBeBlocked();
        commit.Shown.ShouldNotContain("work tree");
    }
}
