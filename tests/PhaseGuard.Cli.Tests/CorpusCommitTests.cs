namespace PhaseGuard.Cli.Tests;

/// <summary>Real step files, committed for real.</summary>
public sealed class CorpusCommitTests
{
    [TestCase("steps/6407f7b5856f.json", "90:27: error PG001: not valid JSON: expected \",\" or \"]\" in an array, found \":\"")]
    [TestCase("steps/083233e9926e.json", "53:61: error PG022: Phase COMMIT left in progress")]
    [TestCase("steps/2690141f5c3c.json", "225:23: error PG032: Phase REVIEW is skipped for an unknown reason: \"Simple implementation")]
    [TestCase("steps/0509866482c1.json", "114:7: error PG030: Phase REFACTOR_L4 is SKIPPED without a reason")]
    [TestCase("steps/033eadad5478.json", "37:30: error PG020: no phase of the log has a status")]
    public void A_real_file_is_stopped_at_the_right_phase_and_line(string file, string said)
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        CorpusFile real = CorpusFile.All.Single(entry => entry.File == file);
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        repo.Write(real.Path, real.Content);
        repo.Git("add", ".");

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldContain($"{real.Path}:{said}");
        repo.HasCommit.ShouldBeFalse();
    }

    [Test]
    public void A_real_file_whose_log_is_whole_is_committed()
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        foreach (CorpusFile real in CorpusFile.All.Where(entry => entry.IsAccepted))
        {
            repo.Write(real.Path, real.Content);
        }

        repo.Git("add", ".");
        repo.Commit().OrThrow();
    }
}
