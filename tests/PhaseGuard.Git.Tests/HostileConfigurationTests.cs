using PhaseGuard.Checks;

namespace PhaseGuard.Git.Tests;

/// <summary>No setting of the user's changes what the guard sees.</summary>
public sealed class HostileConfigurationTests
{
    private const string Moved = "docs/feature/auth/steps/01-02.json";

    private static readonly string[] _settings =
    [
        "diff.noprefix=true", "diff.mnemonicPrefix=true", "diff.external=false", "diff.renames=false", "diff.renames=copies",
        "diff.renameLimit=1", "diff.relative=true", "diff.ignoreSubmodules=all", "diff.algorithm=histogram", "diff.submodule=log",
        "diff.orderFile=/dev/null", "diff.autoRefreshIndex=true", "diff.colorMoved=zebra", "diff.odd.textconv=false",
        "diff.odd.command=false", "diff.wsErrorHighlight=all", "core.quotePath=false", "core.abbrev=4", "core.pager=false",
        "core.bigFileThreshold=1", "core.autocrlf=true", "core.fileMode=false", "core.ignoreCase=true", "core.symlinks=false",
        "pager.diff-index=false", "pager.cat-file=true", "color.ui=always", "color.diff=always", "alias.diff-index=!false",
        "alias.cat-file=!false", "status.short=true", "status.relativePaths=false", "status.renames=false",
        "submodule.recurse=true", "log.diffMerges=off", "commit.verbose=true", "format.pretty=%H",
        "i18n.logOutputEncoding=latin1", "column.ui=always", "feature.manyFiles=true", "feature.experimental=true",
    ];

    [Test]
    public void No_setting_hides_a_bad_step_or_blocks_a_good_one()
    {
        using TestRepo repo = WithRenamedStep();
        byte[] plain = File.ReadAllBytes(repo.At(".git/config"));
        foreach (string setting in _settings)
        {
            repo.Git(["config", .. setting.Split('=', 2)]);

            Report report = StagedCheck.Run(new GitCommand(repo.Top), new ValidationOptions());

            report.Files.Where(file => file.Errors > 0).Select(file => file.Path).ShouldBe([Moved], setting);
            report.Checked.ShouldBe(2, setting);
            File.WriteAllBytes(repo.At(".git/config"), plain);
        }
    }

    [Test]
    public void All_settings_together_do_neither()
    {
        using TestRepo repo = WithRenamedStep();

        OneOfTwoIsBad(repo.CommitWith(Configured(_settings)));
    }

    [Test]
    public void Attributes_that_hide_a_file_from_diff_do_not_hide_it_here()
    {
        using TestRepo repo = WithRenamedStep();
        repo.Write("../attributes", "*.json binary diff=odd filter=odd -text export-ignore linguist-generated\n");
        repo.Git("config", "core.attributesFile", repo.At("../attributes"));
        repo.Git("config", "diff.odd.textconv", "echo hidden #");
        repo.Git("config", "diff.odd.command", "false");

        OneOfTwoIsBad(repo.Commit());
    }

    [Test]
    public void Attributes_that_are_staged_themselves_do_not_hide_a_file()
    {
        using TestRepo repo = WithRenamedStep();
        repo.Git("config", "filter.odd.clean", "cat");
        repo.Stage(".gitattributes", "*.json -diff -text filter=odd\n");

        OneOfTwoIsBad(repo.Commit());
    }

    [Test]
    public void Ignored_and_excluded_files_are_judged_where_they_are_staged_all_the_same()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Write(".git/info/exclude", "*.json\n");
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Git("add", "--force", SampleStep.Path);
        repo.Git("update-index", "--assume-unchanged", SampleStep.Path);
        repo.Git("update-index", "--skip-worktree", SampleStep.Path);

        repo.Commit().ShouldBeBlocked();
    }

    private static void OneOfTwoIsBad(Finished commit)
    {
        commit.ShouldBeBlocked(Moved);
        commit.Shown.ShouldContain(" of 2 step files checked.");
    }

    private static Dictionary<string, string?> Configured(string[] settings)
    {
        var environment = new Dictionary<string, string?> { ["GIT_CONFIG_COUNT"] = $"{settings.Length}" };
        foreach ((int index, string[] setting) in settings.Select(setting => setting.Split('=', 2)).Index())
        {
            environment[$"GIT_CONFIG_KEY_{index}"] = setting[0];
            environment[$"GIT_CONFIG_VALUE_{index}"] = setting[1];
        }

        return environment;
    }

    /// <summary>A rename with a bad edit beside another rename, so that a limit on renames is felt, and a good step.</summary>
    private static TestRepo WithRenamedStep()
    {
        TestRepo repo = Stories.WithGoodStep();
        repo.Stage("a.txt", "one\ntwo\nthree\nfour\n");
        repo.CommitUnguarded();
        repo.Git("mv", "a.txt", "b.txt");
        repo.Stage("b.txt", "one\ntwo\nthree\nfive\n");
        repo.Git("mv", SampleStep.Path, Moved);
        repo.Stage(Moved, SampleStep.Bad);
        repo.Stage("steps/good.json", SampleStep.Good);
        return repo;
    }
}
