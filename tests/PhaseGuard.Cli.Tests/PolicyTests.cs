namespace PhaseGuard.Cli.Tests;

/// <summary>Which policy counts for a check of the work tree.</summary>
public sealed class PolicyTests
{
    private const string Lenient = "{ \"rules\": { \"PG022\": \"off\" } }\n";

    [Test]
    public void A_check_of_the_work_tree_reads_the_policy_of_the_work_tree_from_any_folder()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Write("phaseguard.json", Lenient);

        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(0);
        Tool.Run(repo.At("docs/feature"), "check", "auth").ExitCode.ShouldBe(0);
        Tool.Run(repo.Top, System.Text.Encoding.UTF8.GetBytes(SampleStep.Bad), "check", "-").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_policy_given_by_hand_counts_instead()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write("phaseguard.json", "{ nonsense");
        repo.Write("ci/lenient.json", Lenient);

        Tool.Run(repo.At("ci"), "check", "--policy", "lenient.json").ExitCode.ShouldBe(0);
        Tool.Run(repo.At("ci"), "check", "--staged", "--policy", "lenient.json").ExitCode.ShouldBe(0);
        Finished missing = Tool.Run(repo.Top, "check", "--policy", "gone.json");
        missing.ShouldBe(new Finished(3, "", "phaseguard: there is no policy \"gone.json\": correct the path.\n"));
    }

    [Test]
    public void A_policy_that_cannot_be_used_is_exit_3_with_place_and_cure()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{\n  \"rules\": { \"PG31\": \"off\" }\n}\n");
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.At("docs"), "check").ShouldBe(new Finished(
            3, "", "phaseguard: ../phaseguard.json:2:14: error PG090: unknown rule \"PG31\" (did you mean \"PG031\"?)\n"));
    }

    [Test]
    public void Outside_a_repository_the_nearest_policy_upward_counts()
    {
        string folder = Directory.CreateTempSubdirectory("phaseguard-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "a", "steps"));
            File.WriteAllText(Path.Combine(folder, "phaseguard.json"), Lenient);
            File.WriteAllText(Path.Combine(folder, "a", "steps", "01-01.json"), SampleStep.Bad);

            Tool.Run(Path.Combine(folder, "a"), "check", "steps").ExitCode.ShouldBe(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
