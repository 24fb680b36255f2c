using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>What people do with files and folders every day blocks nobody in the range.</summary>
public sealed class HonestFolders
{
    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");
    private static readonly Step _done = new("EEEEEEE");

    [Test]
    public void A_folder_is_renamed()
    {
        using History history = History.After(_green, _done with { Id = "01-02" });
        history.Git("mv", "docs/feature/auth", "docs/feature/login");
        history.Commit("rename a folder");

        history.ShouldReport();
    }

    [Test]
    public void Planned_steps_are_split_anew()
    {
        using History history = History.After(_planned, _planned with { Id = "01-02" }, _planned with { Id = "01-03" });
        history.Git("rm", "--quiet", "-r", "docs/feature/auth/steps");
        history.Commit("plan anew", _planned with { Id = "01-01-a", Notes = "half of it" }, new Step("NNNNNNNNNNNNNN") { Id = "01-04" });

        history.ShouldReport();
    }

    [Test]
    public void Done_steps_are_put_away()
    {
        using History history = History.After(_done with { State = "{ \"status\": \"DONE\", \"completed_at\": \"2026-05-31\" }" });
        Directory.CreateDirectory(history.Repo.At("docs/archive"));
        history.Git("mv", _done.Path, "docs/archive/01-01.json");
        history.Commit("put away");

        history.ShouldReport();
    }

    [Test]
    public void Many_plans_come_in_one_commit()
    {
        using var history = new History();
        history.Commit("plan", [.. Enumerable.Range(1, 12).Select(task => _planned with { Id = $"01-{task:00}" })]);

        history.ShouldReport();
    }

    [Test]
    public void An_ordinary_message_looks_like_a_checkpoint()
    {
        using History history = History.After(_done, _planned with { Id = "01-02" });
        history.Commit("refactor(01-01): smaller methods", _done with { Notes = "smaller" });
        history.Commit("test(01-02): plan cases", _planned with { Id = "01-02", Notes = "cases" });
        history.Commit("feat(login): GREEN buttons");

        history.ShouldReport();
    }
}
