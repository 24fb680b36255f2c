using System.Text;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>Wherever somebody stands, and whatever git was told, a range is judged alike.</summary>
public sealed class RangePlaceTests
{
    private static readonly string[] _settings =
    [
        "diff.renames=false", "diff.renames=copies", "diff.renameLimit=1", "diff.noprefix=true", "diff.external=false", "diff.relative=true",
        "diff.ignoreSubmodules=all", "diff.orderFile=/dev/null", "diff.noPrefix=true", "diff.wsErrorHighlight=all", "diff.statGraphWidth=1",
        "log.showSignature=true", "log.follow=true", "log.showRoot=false", "log.diffMerges=off", "log.decorate=full", "log.mailmap=true",
        "log.date=relative", "format.pretty=%H", "format.notes=true", "notes.displayRef=*", "core.quotePath=false", "core.abbrev=4",
        "core.pager=false", "core.commentChar=f", "core.attributesFile=/dev/null", "core.bigFileThreshold=1", "color.ui=always",
        "color.diff=always", "i18n.logOutputEncoding=UTF-16", "i18n.commitEncoding=latin1", "alias.diff-tree=!false", "alias.rev-list=!false",
        "alias.cat-file=!false", "pager.diff-tree=false", "core.warnAmbiguousRefs=true", "core.ignoreCase=true", "core.precomposeUnicode=true",
        "advice.graftFileDeprecated=true", "core.useReplaceRefs=true", "feature.experimental=true", "fetch.negotiationAlgorithm=noop",
    ];

    private static readonly string[] _found = ["error PG061", "error PG022", "warning PG070"];

    [Test]
    public void No_setting_of_the_users_changes_what_is_found()
    {
        using History history = WithFindings();
        foreach (string setting in _settings)
        {
            string[] pair = setting.Split('=', 2);
            history.Git("config", pair[0], pair[1]);
        }

        history.ShouldReport(_found);
    }

    [Test]
    public void A_subfolder_shows_paths_as_one_would_type_them_there()
    {
        using History history = WithFindings();

        Finished check = Tool.Run(history.Repo.At("docs"), "check", "--range", $"{history.Start}..");

        check.ShouldReport(_found);
        check.Output.ShouldStartWith("feature/auth/steps/01-01-b.json:");
    }

    [Test]
    public void A_linked_work_tree_sees_the_same()
    {
        using History history = WithFindings();
        history.Git("worktree", "add", "--quiet", "--detach", "../linked", "HEAD");

        Tool.Run(history.Repo.At("../linked"), "check", "--range", $"{history.Start}..HEAD").ShouldReport(_found);
    }

    [Test]
    public void A_bare_clone_sees_the_same()
    {
        using History history = WithFindings();
        using var clone = new Clone(history.Repo, "--bare");

        Finished check = clone.Check($"{history.Start}..HEAD");

        check.ShouldReport(_found);
        check.Output.ShouldStartWith("docs/feature/auth/steps/01-01-b.json:");
    }

    [Test]
    public void The_git_folder_itself_is_a_place_too()
    {
        using History history = WithFindings();

        Tool.Run(history.Repo.At(".git"), "check", "--range", $"{history.Start}..HEAD").ShouldReport(_found);
    }

    [Test]
    public void A_repository_with_longer_ids_is_one_too()
    {
        using var history = new History("--object-format=sha256");
        string bad = history.Commit("bad", new Step("EEEEI"));

        Finished check = history.Check();

        check.ShouldReport("error PG022");
        bad.Length.ShouldBe(64);
        check.Output.ShouldContain($" (in {bad[..12]})\n");
    }

    [Test]
    public void A_replacement_of_a_commit_a_tree_or_a_file_changes_nothing()
    {
        using History history = WithFindings();
        string[] seen = [.. history.Check().Findings()];
        history.Git("replace", history.Id("HEAD"), history.Start);
        history.Git("replace", history.Id("HEAD~1^{tree}"), history.Id($"{history.Start}^{{tree}}"));
        history.Repo.Run("git", ["replace", history.Id("HEAD~1:docs/feature/auth/steps/01-01.json"), history.Repo.Store(Encoding.UTF8.GetBytes(new Step("EEEEE").ToString()))]).OrThrow();

        history.ShouldReport(seen);
    }

    [Test]
    public void A_graft_that_leaves_commits_out_changes_nothing()
    {
        using History history = WithFindings();
        history.Repo.Write(".git/info/grafts", $"{history.Head} {history.Start}\n");

        history.ShouldReport(_found);
    }

    [Test]
    public void A_commit_without_parents_by_a_graft_is_not_cut_off()
    {
        using History history = WithFindings();
        history.Repo.Write(".git/info/grafts", $"{history.Head}\n");

        history.ShouldReport(_found);
    }

    [TestCase("docs/steps/with a space.json", "docs/steps/with a space.json")]
    [TestCase("docs/steps/a\nline.json", "docs/steps/a\\nline.json")]
    [TestCase("docs/steps/\"quoted\" $HOME.json", "docs/steps/\"quoted\" $HOME.json")]
    [TestCase("docs/steps/grün.json", "docs/steps/grün.json")]
    [TestCase("docs/steps/:(top)*.json", "docs/steps/:(top)*.json")]
    [TestCase("docs/steps/UPPER.JSON", "docs/steps/UPPER.JSON")]
    public void A_path_may_hold_anything(string path, string shown)
        => WithEntry(Encoding.UTF8.GetBytes(path)).ShouldContain($"{shown}:11:43: error PG022: ");

    [Test]
    public void A_path_need_not_be_text()
        => WithEntry([.. "docs/steps/gr"u8, 0xfc, .. "n.json"u8]).ShouldContain("docs/steps/gr\\xfcn.json:11:43: error PG022: ");

    private static string WithEntry(byte[] path)
    {
        using var history = new History();
        history.Repo.StageEntry("100644", history.Repo.Store(Encoding.UTF8.GetBytes(new Step("EEEEI").ToString())), path);
        history.Commit("an entry");
        return history.Check().Output;
    }

    /// <summary>A bad commit, a renamed file that changes too, and two files of one task.</summary>
    private static History WithFindings()
    {
        History history = History.After(new Step("EEEEN"), new Step("EEEEE") { Id = "01-02" });
        history.Commit("bad", new Step("EEEEI"));
        history.Git("mv", new Step("").Path, "docs/feature/auth/steps/01-01-b.json");
        history.Repo.Stage("docs/feature/auth/steps/01-01-b.json", new Step("ESEEE").ToString());
        history.Commit("went back");
        history.Repo.Stage("docs/feature/auth/steps/01-02-b.json", new Step("NNNNN") { Id = "01-02" }.ToString());
        history.Commit("twice");
        return history;
    }
}
