using System.Text;
using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>The index, the settings and the variables are bent so that the installed hooks look elsewhere.</summary>
public sealed class HookCheats
{
    private static readonly Step _bad = new("EEEEI");

    [Test]
    public void Another_index_is_committed()
    {
        using History history = Installed();
        history.Repo.Run("git", ["add", "."], environment: Of("GIT_INDEX_FILE", "../other")).OrThrow();

        Stopped(history, Of("GIT_INDEX_FILE", "../other"));
    }

    [Test]
    public void The_commit_is_made_from_elsewhere()
    {
        using History history = Installed();
        history.Git("add", ".");

        Stopped(history, new Dictionary<string, string?> { ["GIT_DIR"] = history.Repo.At(".git"), ["GIT_WORK_TREE"] = history.Repo.Home });
    }

    [Test]
    public void The_objects_lie_elsewhere()
    {
        using History history = Installed();
        var elsewhere = new Dictionary<string, string?>
        {
            ["GIT_OBJECT_DIRECTORY"] = Directory.CreateDirectory(history.Repo.At("../objects")).FullName,
            ["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = history.Repo.At(".git/objects"),
        };
        history.Repo.Run("git", ["add", "."], environment: elsewhere).OrThrow();

        Stopped(history, elsewhere);
    }

    [TestCase("GIT_LITERAL_PATHSPECS", "1")]
    [TestCase("GIT_NOGLOB_PATHSPECS", "1")]
    [TestCase("GIT_ICASE_PATHSPECS", "1")]
    [TestCase("GIT_EXTERNAL_DIFF", "false")]
    [TestCase("GIT_DIFF_OPTS", "--unified=0")]
    [TestCase("GIT_TRACE", "1")]
    [TestCase("GIT_DEFAULT_HASH", "sha256")]
    [TestCase("GIT_NAMESPACE", "x")]
    [TestCase("GIT_CONFIG_PARAMETERS", "'diff.renames=false' 'core.quotePath=true' 'core.bare=false'")]
    [TestCase("GIT_REPLACE_REF_BASE", "refs/heads/")]
    [TestCase("GIT_ATTR_SOURCE", "HEAD")]
    [TestCase("GIT_FLUSH", "0")]
    [TestCase("PHASEGUARD_DEBUG", "1")]
    [TestCase("GIT_EDITOR", ":")]
    public void A_variable_is_set(string name, string value)
    {
        using History history = Installed();
        history.Git("add", ".");

        Stopped(history, Of(name, value));
    }

    [Test]
    public void The_index_is_told_that_nothing_changed()
    {
        using History history = Installed();
        history.Git("add", ".");
        history.Git("update-index", "--assume-unchanged", _bad.Path);
        history.Git("update-index", "--skip-worktree", _bad.Path);
        history.Repo.Write(_bad.Path, new Step("EEEEE").ToString());

        Stopped(history, Of("X", "1"));
    }

    [Test]
    public void The_work_tree_is_sparse()
    {
        using History history = Installed();
        history.Git("add", ".");
        history.Git("sparse-checkout", "set", "--cone", "elsewhere");

        Stopped(history, Of("X", "1"));
    }

    [Test]
    public void A_path_is_only_meant_to_be_added_until_the_commit_adds_it()
    {
        using History history = Installed();
        history.Git("add", "--intent-to-add", ".");

        Stopped(history, Of("X", "1"), "--all");
    }

    [Test]
    public void The_bad_file_is_no_file_of_the_work_tree()
    {
        using History history = Installed();
        File.Delete(history.Repo.At(_bad.Path));
        history.Repo.StageEntry("100755", history.Repo.Store(Encoding.UTF8.GetBytes(_bad.ToString())), Encoding.UTF8.GetBytes(_bad.Path));

        Stopped(history, Of("X", "1"));
    }

    private static Dictionary<string, string?> Of(string name, string value) => new() { [name] = value };

    private static void Stopped(History history, Dictionary<string, string?> environment, params string[] options)
    {
        Finished commit = history.Repo.Run("git", ["commit", "--quiet", "-m", "cheat", .. options], environment: environment);

        commit.Error.ShouldContain(": error PG022: Phase COMMIT left in progress");
        commit.ExitCode.ShouldNotBe(0);
        history.Head.ShouldBe(history.Start);
    }

    /// <summary>A repository with all hooks, and a step in the work tree that was a good one before.</summary>
    private static History Installed(Step? step = null)
    {
        History history = step is null ? History.After(new Step("EEEEE")) : new History();
        Tool.Run(history.Repo.Top, "install").OrThrow();
        history.Repo.Write(_bad.Path, (step ?? _bad).ToString());
        return history;
    }
}
