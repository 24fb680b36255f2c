namespace PhaseGuard.Cli.Tests;

/// <summary>A machine that fails, or gives little, or gives much: a file is written whole or not at all, and what fails is said.</summary>
[Platform(Include = "Linux")]
public sealed class MachineTests
{
    private const string Mark = "user.origin";

    [Test]
    public void A_disk_that_fails_at_the_last_moment_leaves_the_old_file()
    {
        using var step = new Planned();
        string before = step.Text;
        if (step.Repo.Run("sh", ["-c", "strace -o /dev/null true"]).ExitCode != 0)
        {
            Assert.Ignore("strace is not there, or may trace nothing");
        }

        foreach (string line in (string[])["phase start FILE PREPARE", "check --output report.txt", "init"])
        {
            string[] words = [.. line.Split(' ').Select(word => word == "FILE" ? SampleStep.Path : word)];
            Finished run = step.Repo.Run(
                "strace", ["--follow-forks", "--output=/dev/null", "--trace=fsync", "--inject=fsync:error=EIO", "dotnet", Tool.Dll, .. words]);

            run.ExitCode.ShouldBe(3, run.Shown);
            run.Error.ShouldContain("Input/output error");
        }

        step.Text.ShouldBe(before);
        Directory.GetFiles(Path.GetDirectoryName(step.File)!).ShouldBe([step.File]);
        File.Exists(step.Repo.At("report.txt")).ShouldBeFalse();
        File.Exists(step.Repo.At("phaseguard.json")).ShouldBeFalse();
    }

    [Test]
    public void Root_writes_the_file_of_somebody_else_and_it_stays_theirs()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("only root may write the files of others");
        }

        using var step = new Planned();
        step.Repo.Run("sh", ["-c", $"chown 12345:23456 {SampleStep.Path} && chmod 640 {SampleStep.Path}"]).OrThrow();

        step.After("phase start FILE PREPARE");

        step.Repo.Run("stat", ["--format=%u %g %a", SampleStep.Path]).OrThrow().Output.ShouldBe("12345 23456 640\n");
    }

    [Test]
    public void Extended_attributes_stay()
    {
        using var step = new Planned();
        if (step.Repo.Run("python3", ["-c", $"import os; os.setxattr('{SampleStep.Path}', '{Mark}', b'a team')"]).ExitCode != 0)
        {
            Assert.Ignore("python3 is not there, or the file system keeps no attributes");
        }

        step.After("phase start FILE PREPARE");

        step.Repo.Run("python3", ["-c", $"import os; print(os.getxattr('{SampleStep.Path}', '{Mark}'))"]).OrThrow().Output.ShouldBe("b'a team'\n");
    }

    [Test]
    public void Another_name_of_the_file_keeps_the_old_content_and_that_is_said()
    {
        using var step = new Planned();
        step.Repo.Run("ln", [SampleStep.Path, "other.json"]).OrThrow();
        string before = step.Text;

        Finished run = step.Run("phase start FILE PREPARE");

        run.Output.ShouldContain($"{SampleStep.Path} had another name, a hard link, which keeps the old content.\n");
        File.ReadAllText(step.Repo.At("other.json")).ShouldBe(before);
        step.Run("phase skip FILE RED_UNIT --reason NOT_APPLICABLE:~none").Output.ShouldNotContain("hard link");
    }

    [TestCase("check --format json > /dev/full", "standard output cannot be written: No space left on device (make room or open it, and try again).")]
    [TestCase("rules --format json > /dev/full", "standard output cannot be written: No space left on device (make room or open it, and try again).")]
    [TestCase("check > /dev/full", "standard output cannot be written: No space left on device (make room or open it, and try again).")]
    [TestCase("check >&-", "standard output cannot be written: it is closed (make room or open it, and try again).")]
    [TestCase("check <&- >&-", "standard output cannot be written: it is closed (make room or open it, and try again).")]
    [TestCase("check - <&-", "standard input is closed (give it a file or a pipe, and try again).")]
    public void A_stream_that_does_not_work_is_one_sentence(string line, string sentence)
    {
        using var step = new Planned();

        Finished run = step.Repo.Run("sh", ["-c", $"exec dotnet '{Tool.Dll}' {line}"]);

        run.ShouldBe(new Finished(3, "", $"phaseguard: {sentence}\n"));
    }

    /// <summary>Below some thirty descriptors the runtime itself does not start.</summary>
    [Test]
    public void Few_descriptors_are_one_sentence([Range(40, 75, 5)] int descriptors)
    {
        using var step = new Planned();
        step.Repo.Git("add", ".");

        Finished run = step.Repo.Run("sh", ["-c", $"ulimit -n {descriptors}; exec dotnet '{Tool.Dll}' check --staged"]);

        run.ExitCode.ShouldBeOneOf(Tool.Run(step.Repo.Top, "check", "--staged").ExitCode, 3);
        if (run.ExitCode == 3)
        {
            run.Error.ShouldStartWith("phaseguard: ");
            run.Error.ShouldNotContain("unexpected");
            run.Error.Count(letter => letter == '\n').ShouldBe(1, run.Error);
        }
    }
}
