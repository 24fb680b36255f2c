using PhaseGuard.Boards;
using PhaseGuard.Cli.Boards;

namespace PhaseGuard.Cli.Tests.Boards;

/// <summary>How it went: what earlier commits held, judged by the policy of today.</summary>
public sealed class BoardHistoryTests
{
    private const string Done = "docs/feature/search/steps/01-01.json";

    [Test]
    public void Each_commit_that_changes_records_is_a_moment()
    {
        using SampleBoard sample = WithHistory();

        IReadOnlyList<BoardMoment> moments = Make(sample, null);

        moments.Select(moment => (moment.Time.Day, moment.Rows, moment.Finished, moment.Findings)).ShouldBe([(1, 0, 0, 0), (2, 1, 0, 1), (3, 1, 1, 0)]);
        moments[^1].Commit.ShouldBe(sample.Repo.Git("rev-parse", "HEAD~1").Output.Trim());
    }

    [Test]
    public void A_range_chooses_the_commits()
    {
        using SampleBoard sample = WithHistory();

        Make(sample, "HEAD~2..HEAD").Select(moment => moment.Time.Day).ShouldBe([3]);
    }

    [Test]
    public void Only_what_is_on_the_board_counts()
    {
        using SampleBoard sample = WithHistory();

        Make(sample, null, "phaseguard.json").ShouldAllBe(moment => moment.Rows == 0);
    }

    [Test]
    public void The_page_shows_the_course()
    {
        using SampleBoard sample = WithHistory();

        sample.Run("board", "--history").ExitCode.ShouldBe(0);
        sample.Run("board", "--output", "-").Output.Length.ShouldBeLessThan(File.ReadAllText(sample.Repo.At("phaseguard-board.html")).Length);
    }

    [Test]
    public void Before_the_first_commit_there_is_no_history()
    {
        using var sample = new SampleBoard();

        sample.Run("board", "--history").ExitCode.ShouldBe(0);
    }

    [Test]
    public void Outside_of_a_repository_nobody_knows_it()
    {
        using var sample = new SampleBoard();
        Directory.Move(sample.Repo.At(".git"), sample.Repo.At("was-git"));

        sample.Run("board", "--history", "--output", "b.html", "docs").ExitCode.ShouldBe(3);
    }

    private static IReadOnlyList<BoardMoment> Make(SampleBoard sample, string? range, params string[] paths)
        => new BoardMaker(new CommandContext(sample.Repo.Top, () => Stream.Null, TextWriter.Null, TextWriter.Null, SampleBoard.Time), paths) { WithHistory = true, Range = range }.Make()!.History;

    /// <summary>The policy, a step in progress, the step done, and something else.</summary>
    private static SampleBoard WithHistory()
    {
        var sample = new SampleBoard();
        string done = File.ReadAllText(sample.Repo.At(Done));
        Directory.Delete(sample.Repo.At("docs"), recursive: true);
        Directory.Delete(sample.Repo.At(".workflow"), recursive: true);
        sample.Commit("2026-06-01T09:00:00Z");
        sample.Repo.Write(Done, done.Replace("\"status\": \"DONE\"", "\"status\": \"IN_PROGRESS\"", StringComparison.Ordinal));
        sample.Commit("2026-06-02T09:00:00Z");
        sample.Repo.Write(Done, done);
        sample.Commit("2026-06-03T09:00:00Z");
        sample.Repo.Write("readme.md", "nothing of the guard's");
        sample.Commit("2026-06-04T09:00:00Z");
        return sample;
    }
}
