namespace PhaseGuard.Git.Tests;

/// <summary>The git that runs the hook says by its variables which repository and which index it means.</summary>
[Platform(Exclude = "Win")]
public sealed class OuterGitTests
{
    [Test]
    public void Another_index_is_judged_in_place_of_the_usual_one([Values] bool isRelative, [Values("", "docs")] string folder)
    {
        using TestRepo repo = Stories.WithGoodStep();
        File.Copy(repo.At(".git/index"), repo.At(".git/other"));
        var environment = new Dictionary<string, string?> { ["GIT_INDEX_FILE"] = isRelative ? ".git/other" : repo.At(".git/other") };
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Run("git", ["add", "."], environment: environment).OrThrow();

        repo.Hook(folder, environment).ShouldBeBlocked(Path.GetRelativePath(folder.Length == 0 ? "." : folder, SampleStep.Path));
        repo.Hook(folder).ShouldBeSilent();
        repo.CommitWith(environment).ShouldBeBlocked();
    }

    [Test]
    public void A_git_dir_and_a_work_tree_that_are_given_are_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        Directory.Move(repo.At(".git"), repo.At("../elsewhere.git"));
        var environment = new Dictionary<string, string?> { ["GIT_DIR"] = repo.At("../elsewhere.git"), ["GIT_WORK_TREE"] = repo.Top };
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Run("git", ["add", "."], "../home", environment).OrThrow();
        repo.Run("git", ["commit", "--quiet", "-m", "a commit"], "../home", environment).ShouldBeBlocked();

        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Run("git", ["commit", "--quiet", "-a", "-m", "a commit"], "../home", environment).ShouldPass();
    }

    [Test]
    public void A_commit_that_an_alias_makes_is_guarded()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "alias.save", "!git commit --quiet -a -m saved");
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.TryGit("save").ShouldBeBlocked();

        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.TryGit("save").ShouldPass();
    }

    [Test]
    public void A_commit_in_another_repository_that_a_hook_makes_is_judged_there()
    {
        using TestRepo outer = Stories.WithGoodStep();
        using TestRepo inner = Stories.WithGoodStep();
        Script.Write(
            outer.At(".git/hooks/pre-commit"),
            $"#!/bin/sh\nunset $(git rev-parse --local-env-vars)\ncd '{inner.Top}' && exec git commit --quiet -a -m inner\n");
        outer.Stage(SampleStep.Path, SampleStep.Edited);
        inner.Write(SampleStep.Path, SampleStep.Bad);
        outer.Commit().ShouldBeBlocked();

        inner.Write(SampleStep.Path, SampleStep.Edited);
        outer.Commit().ShouldPass();
        (outer.Commits, inner.Commits).ShouldBe((2, 2));
    }

    [Test]
    public void A_commit_that_a_rebase_runs_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "read me\n");
        repo.CommitUnguarded();
        repo.Write("../bad.json", SampleStep.Bad);
        string command = $"cp ../bad.json {SampleStep.Path} && git commit --quiet -a -m bad";

        Finished rebase = repo.TryGit("rebase", "--quiet", "--exec", command, "HEAD~1");

        rebase.ExitCode.ShouldBe(1);
        rebase.Error.ShouldContain($"{SampleStep.Path}:{SampleStep.Sin}\n");
        repo.Git("log", "--format=%s").Output.ShouldBe("a commit\na commit\n");
    }
}
