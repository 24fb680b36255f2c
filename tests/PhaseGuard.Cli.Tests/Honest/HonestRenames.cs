using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>Files are renamed, renumbered, put away and brought back: that blocks nobody, not in the hooks, the range or on the server.</summary>
public sealed class HonestRenames
{
    private const string Folder = "docs/feature/auth/steps";
    private const string Done = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }";
    private const string Review = "[{ \"reviewer\": \"@ada\", \"ready_for_execution\": false }]";

    private static readonly Step _done = new("EEEEE") { State = Done };
    private static readonly Step _planned = new("NNNNN");

    [Test]
    public void A_step_that_is_done_gets_a_longer_name()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("mv", _done.Path, $"{Folder}/01-01-login.json");
        commits.Commit("a longer name");

        commits.ShouldReport();
    }

    [Test]
    public void A_step_is_renamed_and_goes_on_in_the_same_commit()
    {
        using Everywhere commits = Everywhere.After(new Step("EEENN"));
        commits.History.Git("mv", _done.Path, $"{Folder}/01-01-login.json");
        commits.History.Repo.Stage($"{Folder}/01-01-login.json", new Step("EEEEP").ToString());
        commits.Commit("feat(01-01): GREEN");

        commits.ShouldReport();
    }

    [Test]
    public void Plans_are_renumbered_to_make_room_for_another()
    {
        Step second = _planned with { Id = "01-02", Notes = "the second" };
        Step third = _planned with { Id = "01-03", Notes = "the third" };
        using Everywhere commits = Everywhere.After(_done, second, third);
        commits.History.Git("mv", third.Path, $"{Folder}/01-04.json");
        commits.History.Git("mv", second.Path, third.Path);
        commits.Commit("make room", third with { Id = "01-04" }, second with { Id = "01-03" }, _planned with { Id = "01-02", Notes = "a new one" });

        commits.ShouldPass();
    }

    [Test]
    public void Two_files_change_their_names()
    {
        using Everywhere commits = Everywhere.After(_done, _planned with { Id = "01-02" });
        commits.History.Git("mv", _done.Path, $"{Folder}/x.json");
        commits.History.Git("mv", $"{Folder}/01-02.json", _done.Path);
        commits.History.Git("mv", $"{Folder}/x.json", $"{Folder}/01-02.json");
        commits.Commit("the other way round");

        commits.ShouldPass();
    }

    [Test]
    public void Features_whose_steps_have_the_same_ids_are_reorganised()
    {
        Step other = new("EEEEP") { Folder = "docs/feature/billing/steps" };
        using Everywhere commits = Everywhere.After(_done, _planned with { Id = "01-02" }, other);
        commits.History.Git("mv", "docs/feature/auth", "docs/feature/login");
        commits.History.Git("mv", "docs/feature/billing", "docs/feature/payments");
        commits.Commit("reorganise");

        commits.ShouldReport();
    }

    [Test]
    public void A_step_moves_to_another_feature()
    {
        Step begun = new("EEEEP");
        using Everywhere commits = Everywhere.After(begun, _done with { Folder = "docs/feature/billing/steps" });
        commits.History.Git("mv", begun.Path, "docs/feature/billing/steps/01-07.json");
        commits.Commit("feat(01-07): GREEN in billing", begun with { Id = "01-07", Folder = "docs/feature/billing/steps" });

        commits.ShouldReport();
    }

    [Test]
    public void A_step_that_is_done_is_put_away_and_brought_back()
    {
        using Everywhere commits = Everywhere.After(_done);
        Directory.CreateDirectory(commits.History.Repo.At("docs/archive"));
        commits.History.Git("mv", _done.Path, "docs/archive/01-01.json");
        commits.Commit("put away");
        Directory.CreateDirectory(commits.History.Repo.At(Folder));
        commits.History.Git("mv", "docs/archive/01-01.json", _done.Path);
        commits.Commit("bring back");

        commits.ShouldReport(hooks: ["warning PG067"], range: []);
    }

    [Test]
    public void A_plan_is_deleted_and_planned_anew_in_a_later_commit()
    {
        using Everywhere commits = Everywhere.After(new Step("NNNNNNN") { Reviews = Review });
        commits.History.Git("rm", "--quiet", _planned.Path);
        commits.Commit("not so");
        commits.Commit("but so", _planned);

        commits.ShouldReport();
    }

    [Test]
    public void A_step_that_is_done_is_copied_to_another_name_and_deleted_in_the_next_commit()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Repo.Stage($"{Folder}/01-01-login.json", _done.ToString());
        commits.Commit("copy");
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("a longer name");

        commits.ShouldPass();
    }

    [Test]
    public void A_folder_is_renamed_and_renamed_back()
    {
        using Everywhere commits = Everywhere.After(_done, _planned with { Id = "01-02" });
        commits.History.Git("mv", "docs/feature/auth", "docs/feature/login");
        commits.Commit("rename a folder");
        commits.History.Git("mv", "docs/feature/login", "docs/feature/auth");
        commits.Commit("rename it back");

        commits.ShouldReport();
    }

    [Test]
    public void The_first_commit_of_all_comes_under_a_policy_that_remembers()
    {
        using var repo = new TestRepo();
        repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"rememberDeleted\": true }");
        repo.Stage(_planned);

        Tool.Run(repo.Top, "check", "--staged").ShouldReport();
    }

    [Test]
    public void A_deletion_is_reverted()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Git("rm", "--quiet", _done.Path);
        commits.Commit("tidy up");
        commits.History.Git("revert", "--no-edit", "HEAD");

        commits.ShouldReport();
    }

    [Test]
    public void A_step_that_was_renamed_is_reverted_to_an_earlier_version()
    {
        using Everywhere commits = Everywhere.After(new Step("EEEEP"));
        commits.Commit("docs: done", _done);
        commits.History.Git("mv", _done.Path, $"{Folder}/01-01-login.json");
        commits.Commit("a longer name");
        commits.History.Git("revert", "--no-edit", "HEAD~1");

        commits.ShouldPass();
    }

    [Test]
    public void Two_branches_plan_the_same_step()
    {
        using Everywhere commits = Everywhere.After(_done);
        commits.History.Branch("side");
        commits.Commit("plan", _planned with { Id = "01-02" });
        commits.History.Git("checkout", "--quiet", "main");
        commits.Commit("plan", _planned with { Id = "01-02" });
        commits.History.Merge("side");

        commits.ShouldReport();
    }
}
