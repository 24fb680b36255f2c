namespace PhaseGuard.Git.Tests;

/// <summary>Wherever the repository, its work tree and its objects lie.</summary>
public sealed class RepositoryPlaceTests
{
    [Test]
    public void A_linked_work_tree_is_judged_by_its_own_index()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("worktree", "add", "--quiet", "../linked");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        BadThenGood(repo, "../linked");

        repo.Commit().ShouldBeBlocked();
    }

    [Test]
    public void A_separate_git_dir_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("init", "--quiet", "--separate-git-dir", "../separate.git");
        File.Exists(repo.At(".git")).ShouldBeTrue();

        BadThenGood(repo);
    }

    [Test]
    public void A_work_tree_that_core_worktree_names_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        Directory.CreateDirectory(repo.At("../elsewhere"));
        repo.Git("config", "core.worktree", "../../elsewhere");
        repo.Git("--git-dir=.git", "reset", "--quiet", "--hard");
        repo.Write($"../elsewhere/{SampleStep.Path}", SampleStep.Bad);
        repo.Git("--git-dir=.git", "commit", "--quiet", "-m", "a commit", "--allow-empty", "--no-verify");
        repo.TryGit("--git-dir=.git", "commit", "--quiet", "-a", "-m", "a commit").ShouldBeBlocked();

        repo.Write($"../elsewhere/{SampleStep.Path}", SampleStep.Edited);
        repo.TryGit("--git-dir=.git", "commit", "--quiet", "-a", "-m", "a commit").ShouldPass();
    }

    [TestCase("two words")]
    [TestCase("größe")]
    [TestCase("quote'd \"name\"")]
    [TestCase("-dash")]
    [TestCase("line\nbreak")]
    [Platform(Exclude = "Win")]
    public void A_repository_in_a_folder_of_any_name_is_judged(string name)
    {
        using TestRepo repo = TestRepo.Named(name);
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Hook("docs").ShouldBeBlocked(SampleStep.Path["docs/".Length..]);

        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().ShouldPass();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_repository_in_a_folder_whose_name_is_not_utf8_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        string command = string.Join(' ', HookUnderTest.Command.Select(word => $"'{word}'"));

        Finished hook = repo.Run("sh", ["-c", $"""
            odd=$(printf '../caf\351') && cp -r . "$odd" && cd "$odd" && {command} pre-commit; code=$?
            cd ../repo && rm -r "$odd"; exit $code
            """]);

        hook.ShouldBeBlocked();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_bare_repository_among_the_files_is_not_taken_for_the_one_that_is_meant([Values("", "/objects")] string folder)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("init", "--quiet", "--bare", "vendor/bare");

        Finished hook = repo.Hook($"vendor/bare{folder}");

        hook.ShouldNotBeChecked($"{repo.At("vendor/bare")}\" looks like a repository among the files of \"{repo.Top}\": leave it, or name the one that you mean by GIT_DIR, and try again.");
        repo.Hook("vendor").ShouldBeSilent();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_folder_that_only_bears_the_name_of_a_git_folder_is_passed_over()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Directory.CreateDirectory(repo.At("docs/.git/refs"));

        repo.Hook("docs").ShouldBeBlocked(SampleStep.Path["docs/".Length..]);
    }

    private static void BadThenGood(TestRepo repo, string folder = "")
    {
        repo.Write(Path.Combine(folder, SampleStep.Path), SampleStep.Bad);
        Commit().ShouldBeBlocked();
        repo.Write(Path.Combine(folder, SampleStep.Path), SampleStep.Edited);
        Commit().ShouldPass();

        Finished Commit() => repo.Run("git", ["commit", "--quiet", "-a", "-m", "a commit"], folder);
    }
}
