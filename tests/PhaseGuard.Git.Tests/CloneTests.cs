namespace PhaseGuard.Git.Tests;

/// <summary>Clones that lack history or objects of their own.</summary>
public sealed class CloneTests
{
    [Test]
    public void A_shallow_clone_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("README.md", "more history\n");
        repo.CommitUnguarded();
        Clone(repo, "--depth=1");
        repo.Git("-C", "../clone", "rev-parse", "--is-shallow-repository").Output.ShouldBe("true\n");

        BadThenGood(repo);
    }

    [Test]
    public void A_clone_that_borrows_its_objects_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        Clone(repo, "--shared");
        File.Exists(repo.At("../clone/.git/objects/info/alternates")).ShouldBeTrue();

        BadThenGood(repo);
    }

    [Test]
    public void A_partial_clone_is_judged_and_a_blob_that_is_not_here_is_named_and_not_fetched()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "uploadpack.allowFilter", "true");
        Clone(repo, "--filter=blob:none", "--no-checkout");
        string id = repo.Git("rev-parse", $"HEAD:{SampleStep.Path}").Output.Trim();
        repo.Git("-C", "../clone", "read-tree", "--empty");
        repo.Git("-C", "../clone", "update-index", "--add", "--cacheinfo", $"100644,{id},steps/copied.json");

        repo.Hook("../clone").ShouldNotBeChecked("this clone is partial, and nothing is fetched here: bring the rest with `git fetch --refetch --no-filter`, and try again).");

        repo.Git("-C", "../clone", "cat-file", "-e", id); // fetches it
        repo.Hook("../clone").ShouldPass();
    }

    private static void Clone(TestRepo repo, params string[] arguments)
    {
        string address = arguments is ["--shared"] ? repo.Top : $"file://{repo.Top}";
        repo.Git(["clone", "--quiet", .. arguments, address, "../clone"]);
        HookUnderTest.Install(repo.At("../clone/.git/hooks"), "pre-commit");
    }

    private static void BadThenGood(TestRepo repo)
    {
        repo.Write($"../clone/{SampleStep.Path}", SampleStep.Bad);
        Commit().ShouldBeBlocked();
        repo.Write($"../clone/{SampleStep.Path}", SampleStep.Edited);
        Commit().ShouldPass();

        Finished Commit() => repo.Run("git", ["commit", "--quiet", "-a", "-m", "a commit"], "../clone");
    }
}
