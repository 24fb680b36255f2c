namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A run whose log fills the disk: a file system of one megabyte, which only root can mount.</summary>
[Platform("Linux")]
public sealed class FullDiskTests
{
    [Test]
    public void A_full_disk_ends_the_attempt_as_failed_and_leaves_the_record_whole()
    {
        using var contract = new SampleContract();
        string folder = contract.Repo.At("executions");
        if (contract.Repo.Run("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).ExitCode != 0)
        {
            Assert.Ignore("nobody may mount a file system here");
        }

        try
        {
            contract.Write(SampleContract.Path, "\"timeout\": 60");

            Finished run = contract.Sh("head -c 5000000 /dev/zero");

            run.ExitCode.ShouldNotBe(0);
            run.Error.ShouldContain("the log cannot be written");
            contract.Checkpoints.ShouldBe(["attempt_started 1", "attempt_ended 1 failed"]);
            contract.Result.ShouldBe("failed");
            Directory.GetFiles(Path.Combine(folder, "logs"), "*.log").ShouldBeEmpty();
        }
        finally
        {
            contract.Repo.Run("umount", [folder]).OrThrow();
        }
    }
}
