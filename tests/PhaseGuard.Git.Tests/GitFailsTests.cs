namespace PhaseGuard.Git.Tests;

/// <summary>Where git cannot be asked or does not answer, nothing is committed.</summary>
[Platform(Exclude = "Win")]
public sealed class GitFailsTests
{
    [Test]
    public void Without_git_on_path_it_says_what_to_install()
    {
        using TestRepo repo = WithStagedStep();

        repo.Hook(environment: new Dictionary<string, string?> { ["PATH"] = "/nowhere:.:relative:" })
            .ShouldNotBeChecked("git was not found on PATH: install git, or add its folder to PATH");
    }

    [Test]
    public void Without_any_path_it_says_the_same()
    {
        using TestRepo repo = WithStagedStep();

        repo.Hook(environment: new Dictionary<string, string?> { ["PATH"] = null }).ShouldNotBeChecked("git was not found on PATH");
    }

    [Test]
    public void A_commit_whose_hook_finds_no_git_does_not_happen()
    {
        using TestRepo repo = WithStagedStep();
        string command = string.Join(' ', HookUnderTest.Command.Skip(1).Select(word => $"'{word}'"));
        Script.Write(
            repo.At(".git/hooks/pre-commit"),
            $"#!/bin/sh\nprogram=$(command -v '{HookUnderTest.Command[0]}')\nPATH=/nowhere exec \"$program\" {command} pre-commit\n");

        repo.Commit().Shown.ShouldStartWith("phaseguard: git was not found on PATH");
        repo.Commits.ShouldBe(1);
    }

    [Test]
    public void A_git_that_cannot_be_started_is_named()
    {
        using TestRepo repo = WithStagedStep();
        Dictionary<string, string?> environment = FakeGit.Always(repo, "");
        Script.Write(Path.Combine(repo.Home, "bin", "git"), "\x7fELF, but no more");

        repo.ShouldNotBeChecked("git could not be started: Exec format error (check the git on PATH, and try again).", environment);
    }

    [TestCase("diff-index")]
    [TestCase("cat-file")]
    public void An_error_of_git_is_shown_in_one_line(string command)
    {
        using TestRepo repo = WithStagedStep();

        repo.ShouldNotBeChecked(
            $"git {command} failed with exit code 42: fatal: the disk \\u001b[31mburns; call somebody (",
            FakeGit.For(repo, command, @"printf 'fatal: the disk \033[31mburns\n\n  call somebody\n' >&2; exit 42"));
    }

    [Test]
    public void An_error_of_git_that_comes_after_a_good_finding_still_counts()
    {
        using TestRepo repo = WithStagedStep();

        repo.ShouldNotBeChecked(
            "git cat-file failed with exit code 42", FakeGit.For(repo, "cat-file", "PATH=${PATH#*:} GIT_EXEC_PATH= git \"$@\"; exit 42"));
    }

    [Test]
    public void A_git_that_is_killed_stops_the_commit()
    {
        using TestRepo repo = WithStagedStep();
        Dictionary<string, string?> environment = FakeGit.For(repo, "diff-index", "kill -KILL $$");

        repo.ShouldNotBeChecked("git diff-index failed with exit code 137", environment);
        repo.CommitWith(environment).ExitCode.ShouldNotBe(0);

        repo.Commits.ShouldBe(1);
    }

    [TestCase("printf ':000000 100644 0000'", "git diff-index stopped in the middle of its answer")]
    [TestCase(@"printf ':000000 100644 0000 1111 A\0steps/a.json'", "git diff-index stopped in the middle of its answer")]
    [TestCase(@"printf ':100644 100644 0000 1111 R100\0steps/a.json\0'", "git diff-index stopped in the middle of its answer")]
    [TestCase(@"printf 'usage: who knows\0steps/a.json\0'", "git diff-index answered in a form that is not known")]
    [TestCase(@"printf ':000000 100644 0000 1111 \0steps/a.json\0'", "git diff-index answered in a form that is not known")]
    public void An_answer_about_the_index_that_makes_no_sense_is_no_answer(string answer, string sentence)
    {
        using TestRepo repo = WithStagedStep();

        repo.Hook(environment: FakeGit.For(repo, "diff-index", answer)).ShouldNotBeChecked(sentence);
    }

    [TestCase("true", "git cat-file stopped in the middle of its answer")]
    [TestCase("printf ':phaseguard.json miss'", "git cat-file stopped in the middle of its answer")]
    [TestCase(@"printf ':phaseguard.json missing\nHEAD^{tree} missing\n:phaseguard.baseline.json missing\nMERGE_HEAD missing\nREVERT_HEAD missing\n1111 blob 20\n{ ""a""'", "git cat-file stopped in the middle of its answer")]
    [TestCase(@"printf ':phaseguard.json missing\nHEAD^{tree} missing\n:phaseguard.baseline.json missing\nMERGE_HEAD missing\nREVERT_HEAD missing\n1111 blob 2\n{}'", "git cat-file stopped in the middle of its answer")]
    [TestCase(@"printf 'who are you?\n'", "git cat-file answered in a form that is not known: \"who are you?\"")]
    [TestCase(@"printf '1111 blob many\n'", "git cat-file answered in a form that is not known: \"1111 blob many\"")]
    [TestCase(@"printf '1111 blob -5\n'", "git cat-file answered in a form that is not known: \"1111 blob -5\"")]
    [TestCase(@"printf ':phaseguard.json missing\nHEAD^{tree} missing\n:phaseguard.baseline.json missing\nMERGE_HEAD missing\nREVERT_HEAD missing\n1111 tree 2\n{}\n'", "is a tree")]
    public void An_answer_about_a_blob_that_makes_no_sense_is_no_answer(string answer, string sentence)
    {
        using TestRepo repo = WithStagedStep();

        repo.Hook(environment: FakeGit.For(repo, "cat-file", answer)).ShouldNotBeChecked(sentence);
    }

    internal static TestRepo WithStagedStep()
    {
        TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        return repo;
    }
}
