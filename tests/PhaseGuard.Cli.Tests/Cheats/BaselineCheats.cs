using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>Who sins writes it into the baseline. The range judges by the base's baseline, and tells where another one hides more.</summary>
public sealed class BaselineCheats
{
    private const string File = "phaseguard.baseline.json";

    private static readonly Step _past = new("EEEEN");

    [Test]
    public void A_sin_is_written_down_in_the_commit_that_has_it()
    {
        using History history = WithPast();
        history.Repo.Stage(new Step("EEEEI") { Id = "01-02" });
        Update(history);
        history.Commit("cheat");

        history.ShouldReport("error PG022", "warning PG091");
        history.Check("--policy-from", "head").ShouldReport("warning PG091");
    }

    [Test]
    public void A_sin_is_written_down_one_commit_before_it_comes()
    {
        using History history = WithPast();
        history.Repo.Write(new Step("EEEEI") { Id = "01-02" }.Path, new Step("EEEEI") { Id = "01-02" }.ToString());
        Update(history);
        history.Commit("prepare");
        history.Commit("cheat", new Step("EEEEI") { Id = "01-02" });

        history.ShouldReport("error PG022", "warning PG091");
    }

    [Test]
    public void The_policy_names_another_baseline_that_hides_more()
    {
        using History history = WithPast();
        history.Repo.Stage(new Step("EEEEI") { Id = "01-02" });
        Update(history);
        history.Git("mv", File, "tools.json");
        history.Repo.Stage("phaseguard.json", "{ \"plannedSteps\": \"allow\", \"baseline\": \"tools.json\" }");
        history.Commit("cheat");

        history.ShouldReport("error PG022", "warning PG091");
        history.Check("--policy-from", "head").Output.ShouldContain("tools.json:6:5: warning PG091: the baseline hides 1 more finding than before");
    }

    [Test]
    public void A_finding_is_traded_for_one_of_another_file()
    {
        using History history = WithPast();
        history.Repo.Stage(File, System.IO.File.ReadAllText(history.Repo.At(File)).Replace("01-01", "01-02", StringComparison.Ordinal));
        history.Commit("cheat", new Step("EEEEN") { Id = "01-02" });

        history.ShouldReport("error PG021", "warning PG091");
    }

    [Test]
    public void A_step_that_was_open_becomes_done_unexecuted()
    {
        using History history = WithPast();
        history.Commit("cheat", _past with { State = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31T09:00:00Z\" }" });

        history.Check().Findings().ShouldContain("error PG021");
    }

    [Test]
    public void A_step_with_a_past_is_renamed_and_its_sins_are_done_again_at_its_old_path()
    {
        using History history = WithPast();
        history.Repo.Git("mv", _past.Path, "docs/feature/auth/steps/02-01.json");
        history.Repo.Stage("docs/feature/auth/steps/02-01.json", (_past with { Id = "02-01", Notes = "moved" }).ToString());
        history.Commit("rename");
        history.Commit("cheat", _past);

        history.Check().Findings().ShouldContain("error PG021");
    }

    [Test]
    public void A_file_is_moved_in_one_commit_and_edited_in_the_next()
    {
        using History history = new();
        history.Start = history.Commit("past", _past);
        Directory.CreateDirectory(history.Repo.At("docs/feature/login/steps"));
        history.Git("mv", _past.Path, "docs/feature/login/steps/01-01.json");
        history.Commit("move");
        history.ShouldReport();
        history.Commit("cheat", _past with { Folder = "docs/feature/login/steps", Notes = "edited" });

        history.ShouldReport("error PG021");
    }

    [Test]
    public void The_baseline_is_damaged_so_that_nothing_is_judged()
    {
        using History history = WithPast();
        history.Repo.Stage(File, "{");
        history.Commit("cheat", new Step("EEEEI"));

        history.Check().ShouldNotBeChecked("phaseguard.baseline.json:1:2: error PG090: not valid JSON");
    }

    /// <summary>A history that begins with a step that is not whole, and with a baseline that knows it.</summary>
    private static History WithPast()
    {
        var history = new History();
        history.Commit("past", _past);
        Tool.Run(history.Repo.Top, "baseline", "create").OrThrow();
        history.Git("add", File);
        history.Start = history.Commit("adopt");
        return history;
    }

    private static void Update(History history)
    {
        Tool.Run(history.Repo.Top, "baseline", "update").OrThrow();
        history.Git("add", File);
    }
}
