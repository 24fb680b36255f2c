using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>A step is taken back behind a rename: what it calls itself tells which step it is, not what git takes for its like.</summary>
public sealed class RenameCheats
{
    private const string Folder = "docs/feature/auth/steps";
    private const string Done = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }";

    private static readonly Step _done = new("EEEEE") { State = Done };
    private static readonly Step _planned = new("NNNNN");

    /// <summary>A step that was done is planned.</summary>
    private static readonly string[] _reopened = ["error PG060", "error PG061", "error PG061", "error PG061", "error PG061", "error PG061"];

    [Test]
    public void A_decoy_stands_in_for_a_step_whose_id_another_file_takes()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("mv", _done.Path, $"{Folder}/99.json");
        commits.History.Repo.Stage($"{Folder}/99.json", (_done with { Id = "99" }).ToString());
        commits.History.Repo.Stage($"{Folder}/01-01-again.json", _planned.ToString());
        commits.Commit("tidy up");

        commits.ShouldReport(_reopened);
    }

    [Test]
    public void Two_files_stay_and_their_ids_change_places()
    {
        using Everywhere commits = Everywhere.After(_done, _planned with { Id = "01-02" });
        commits.History.Repo.Stage(_done.Path, (_done with { Id = "01-09" }).ToString());
        commits.History.Repo.Stage($"{Folder}/01-02.json", _planned.ToString());
        commits.Commit("tidy up");

        commits.ShouldReport(["warning PG008", "error PG060", "warning PG008", .. _reopened[1..]]);
    }

    [Test]
    public void The_id_moves_to_another_folder_of_the_feature()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("mv", _done.Path, $"{Folder}/99.json");
        commits.History.Repo.Stage($"{Folder}/99.json", (_done with { Id = "99" }).ToString());
        commits.Commit("tidy up", _planned with { Folder = "docs/feature/auth/second/steps" });

        commits.ShouldReport(_reopened);
    }

    [Test]
    public void A_step_is_overwritten_with_its_neighbour()
    {
        Step failed = new("EEFNN") { State = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }" };
        using Everywhere commits = Everywhere.After(failed, _planned with { Id = "01-02" });
        commits.History.Git("rm", "--quiet", $"{Folder}/01-02.json");
        commits.History.Repo.Stage(failed.Path, (_planned with { Id = "01-02" }).ToString());
        commits.Commit("tidy up");

        commits.ShouldReport("warning PG064", "warning PG008");
    }

    [Test]
    public void A_finished_step_comes_from_where_no_glob_looks()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEE") { Folder = "docs/drafts" });
        Directory.CreateDirectory(commits.History.Repo.At(Folder));
        commits.History.Git("mv", "docs/drafts/01-01.json", _done.Path);
        commits.Commit("tidy up");

        commits.ShouldReport("warning PG067");
    }

    [Test]
    public void A_checkpoint_comes_from_where_no_glob_looks()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEP") { Folder = "docs/drafts" });
        Directory.CreateDirectory(commits.History.Repo.At(Folder));
        commits.History.Git("mv", "docs/drafts/01-01.json", _done.Path);
        commits.Commit("tidy up");

        commits.ShouldReport("error PG080");
    }

    [Test]
    public void A_step_that_is_done_is_moved_out_and_rewritten_and_moved_in()
    {
        using Everywhere commits = Everywhere.After(_done);
        Directory.CreateDirectory(commits.History.Repo.At("docs/drafts"));
        commits.History.Git("mv", _done.Path, "docs/drafts/01-01.json");
        commits.Commit("put away");
        commits.History.Repo.Stage("docs/drafts/01-01.json", _planned.ToString());
        commits.Commit("rewrite");
        Directory.CreateDirectory(commits.History.Repo.At(Folder));
        commits.History.Git("mv", "docs/drafts/01-01.json", _done.Path);
        commits.Commit("plan");

        commits.ShouldReport(hooks: [], range: _reopened);
    }

    [Test]
    public void A_step_that_is_done_is_deleted_and_planned_anew_in_a_later_commit()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("tidy up");
        commits.Commit("go on", _planned with { Id = "01-02" });
        commits.History.Repo.Stage($"{Folder}/01-01-again.json", _planned.ToString());
        commits.Commit("plan");

        commits.ShouldReport(hooks: [], range: _reopened);
    }

    [Test]
    public void A_step_is_deleted_on_one_branch_and_touched_on_another_and_planned_anew()
    {
        using History history = History.After(_done);
        history.Branch("side");
        history.Commit("touch", _done with { Notes = "touched" });
        history.Git("checkout", "--quiet", "main");
        history.Git("rm", "--quiet", _done.Path);
        history.Commit("tidy up");
        history.Git("merge", "--quiet", "--no-ff", "--no-verify", "--strategy", "ours", "-m", "Merge branch 'side'", "side");
        history.Commit("plan", _planned);

        history.ShouldReport(_reopened);
    }

    [Test]
    public void A_step_is_planned_anew_under_its_id_before_the_one_that_is_done_is_deleted()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Repo.Stage($"{Folder}/01-01-again.json", _planned.ToString());
        commits.Commit("plan");
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("tidy up");

        commits.ShouldReport(hooks: ["warning PG070"], range: _reopened);
    }

    [Test]
    public void The_one_that_is_planned_anew_is_touched_by_the_commit_that_deletes_the_other()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Repo.Stage($"{Folder}/01-01-again.json", _planned.ToString());
        commits.Commit("plan");
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.History.Repo.Stage($"{Folder}/01-01-again.json", (_planned with { Notes = "touched" }).ToString());
        commits.Commit("tidy up");

        commits.ShouldReport(hooks: ["warning PG070", .. _reopened], range: _reopened);
    }

    [Test]
    public void A_hook_that_remembers_sees_a_step_that_is_planned_anew_in_a_later_commit()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rememberDeleted\": true }");
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("tidy up");
        commits.Commit("go on", _planned with { Id = "01-02" });
        commits.Commit("plan", _planned);

        commits.ShouldReport(_reopened);
    }

    [Test]
    public void A_hook_that_remembers_looks_at_the_last_hundred_commits()
    {
        using History history = History.After(_done);
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rememberDeleted\": true }");
        history.Git("rm", "--quiet", _done.Path);
        history.Commit("tidy up");
        foreach (int number in Enumerable.Range(1, 99))
        {
            history.Commit($"commit {number}");
        }

        history.Repo.Stage(_planned);
        Tool.Run(history.Repo.Top, "check", "--staged").Findings().ShouldBe(_reopened);
        history.Git("stash", "--quiet");
        history.Commit("one too many");
        history.Git("stash", "pop", "--quiet", "--index");

        Tool.Run(history.Repo.Top, "check", "--staged").Findings().ShouldBeEmpty();
    }

    [Test]
    public void A_step_without_an_id_is_deleted_and_planned_anew_at_its_path()
    {
        using Everywhere commits = Everywhere.After(_done with { HasId = false });
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("tidy up");
        commits.Commit("plan", _planned with { HasId = false });

        commits.ShouldReport(hooks: ["warning PG007"], range: ["warning PG007", .. _reopened]);
    }

    [Test]
    public void A_step_gets_another_id_and_in_a_later_commit_somebody_else_its_own()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("mv", _done.Path, $"{Folder}/99.json");
        commits.Commit("rename", _done with { Id = "99" });
        commits.Commit("plan", _planned);

        commits.ShouldReport(hooks: [], range: _reopened);
    }

    [Test]
    public void A_revert_goes_back_to_a_version_that_stood_in_another_file()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Repo.Stage($"{Folder}/01-01-plan.json", _planned.ToString());
        commits.History.Commit("a plan");
        commits.History.Git("rm", "--quiet", $"{Folder}/01-01-plan.json");
        commits.History.Commit("no plan");
        commits.History.Repo.Write(".git/REVERT_HEAD", $"{commits.History.Head}\n");
        commits.Commit("Revert \"done\"", _planned);

        commits.ShouldReport(_reopened);
    }

    [Test]
    public void A_revert_goes_back_to_a_version_of_the_file_that_it_was_copied_from()
    {
        using History history = History.After(_planned with { Id = "01-02" });
        history.Repo.Stage($"{Folder}/01-02.json", _planned.ToString());
        history.Commit("other words");
        history.Repo.Stage($"{Folder}/01-02.json", _done.ToString());
        history.Commit("copied from");
        history.Repo.Stage(_done.Path, (_done with { Notes = "a copy" }).ToString());
        history.Start = history.Commit("copied");
        history.Commit("Revert \"copied\"", _planned);

        history.Check().Findings().Count(finding => finding == "error PG061").ShouldBe(5);
    }

    [Test]
    public void A_hand_made_MERGE_HEAD_names_the_last_commit()
    {
        using History history = History.After(new Step("EEENN"));
        history.Repo.Stage(_done.Path, new Step("EEEEP").ToString());
        history.Repo.Write(".git/MERGE_HEAD", $"{history.Head}\n");
        history.Repo.Write(".git/MESSAGE", "wip\n");

        history.Repo.RunHook("", "commit-msg", ".git/MESSAGE").Findings().ShouldBe(["error PG080"]);
    }
}
