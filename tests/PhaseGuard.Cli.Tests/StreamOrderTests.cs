namespace PhaseGuard.Cli.Tests;

/// <summary>Findings go to standard output and the sentence about them to standard error; in one pipe they keep their order.</summary>
[Platform(Exclude = "Win")]
public sealed class StreamOrderTests
{
    [TestCase("2>&1")]
    [TestCase("2>&1 | cat")]
    public void Findings_come_before_the_sentence_that_speaks_of_them(string streams)
    {
        using var step = new Planned();
        step.Passed("PREPARE").After("phase start FILE RED_ACCEPTANCE");

        string[] lines = Shown(step.Repo, $"phase complete {SampleStep.Path} RED_ACCEPTANCE --outcome PASS --tests 1,1,0,0 {streams}");

        lines[0].ShouldContain("warning PG056: ");
        lines[^1].ShouldBe("phaseguard: nothing was written, since the file would then have the above.");
    }

    [Test]
    public void A_file_that_could_not_be_read_is_named_after_the_findings_in_others()
    {
        using var repo = new TestRepo();
        repo.Write("steps/01-01.json", SampleStep.Bad);
        repo.Run("sh", ["-c", "printf '{}' > \"steps/$(printf '\\377').json\""]).OrThrow();

        string[] lines = Shown(repo, "check 2>&1");

        lines[0].ShouldEndWith(SampleStep.BadLine.TrimEnd('\n'));
        lines[^1].ShouldStartWith("phaseguard: the path steps/\\xff.json is not UTF-8");
        repo.Run("rm", ["-r", "steps"]).OrThrow();
    }

    private static string[] Shown(TestRepo repo, string line)
        => repo.Run("sh", ["-c", $"dotnet '{Tool.Dll}' {line}"]).Output.TrimEnd('\n').Split('\n');
}
