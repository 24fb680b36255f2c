using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>A submodule is an entry without content here, and a repository of its own there.</summary>
public sealed class SubmoduleTests
{
    [Test]
    public void A_submodule_at_a_steps_path_is_blocked_whatever_is_to_be_ignored([Values("none", "all")] string ignored)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "diff.ignoreSubmodules", ignored);
        repo.Stage(".gitmodules", $"[submodule \"module\"]\n\tpath = steps/module.json\n\turl = ../module\n\tignore = {ignored}\n");
        string head = repo.Git("rev-parse", "HEAD").Output.Trim();
        repo.StageEntry("160000", head, Encoding.UTF8.GetBytes("steps/module.json"));

        repo.Commit().ShouldBeUnreadable("a submodule", "steps/module.json");
    }

    [Test]
    public void A_submodule_elsewhere_is_none_of_the_guards_business()
    {
        using TestRepo repo = WithSubmodule(out _);

        repo.Commit().ShouldBeSilent();
    }

    [Test]
    public void A_commit_inside_a_submodule_is_guarded_by_the_submodules_own_hook()
    {
        using TestRepo repo = WithSubmodule(out string module);
        repo.CommitUnguarded();
        HookUnderTest.Install(repo.At(".git/modules/module/hooks"), "pre-commit");
        repo.Write($"{module}/{SampleStep.Path}", SampleStep.Bad);
        InModule("add", ".").ExitCode.ShouldBe(0);
        InModule("commit", "--quiet", "-m", "a commit").ShouldBeBlocked();

        repo.Write($"{module}/{SampleStep.Path}", SampleStep.Edited);
        InModule("commit", "--quiet", "-a", "-m", "a commit").ShouldPass();

        Finished InModule(params string[] arguments) => repo.Run("git", arguments, module);
    }

    private static TestRepo WithSubmodule(out string module)
    {
        module = "module";
        TestRepo repo = Stories.WithoutStep();
        repo.Git("clone", "--quiet", "--bare", ".", "../origin.git");
        repo.Git("submodule", "--quiet", "add", "../origin.git", module);
        return repo;
    }
}
