using static PhaseGuard.Cli.Tests.Doctor.Clinic;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>The doctor looks at the files in the hooks folder, one thing after the other wrong.</summary>
public sealed class DoctorHookTests
{
    [Test]
    public void A_hook_of_somebody_elses_is_wrong_unless_it_names_the_guard()
    {
        using TestRepo repo = Installed();
        Script.Write(repo.At(HookPath), "#!/bin/sh\nexit 0\n");
        Wrong(repo).ShouldBe("pre-commit: .git/hooks/pre-commit is somebody else's, and does not name the guard\n       `dotnet phaseguard install --chain` keeps it and runs it first; or let it run `dotnet phaseguard hook pre-commit`.\n");

        Script.Write(repo.At(HookPath), "#!/bin/sh\nexec dotnet phaseguard hook pre-commit\n");
        Tool.Run(repo.Top, "doctor").ShouldSatisfyAllConditions(
            doctor => doctor.ExitCode.ShouldBe(0),
            doctor => doctor.Output.ShouldContain("ok     pre-commit: .git/hooks/pre-commit is somebody else's, and names the guard\n"));
    }

    [Test]
    public void A_chained_hook_is_told()
    {
        using var repo = new TestRepo();
        Script.Write(repo.At(HookPath), "#!/bin/sh\nexit 0\n");
        Tool.Run(repo.Top, "install", "--chain").OrThrow();

        Tool.Run(repo.Top, "doctor").OrThrow().Output.ShouldMatch("ok     pre-commit: .*; pre-commit.chained runs first\n");
    }

    [TestCase("PhaseGuard: `", "an older PhaseGuard")]
    [TestCase("PhaseGuard 0.0.9: `", "PhaseGuard 0.0.9")]
    public void A_hook_of_an_older_version_is_to_be_written_anew(string mark, string writer)
    {
        using TestRepo repo = Installed();
        Change(repo, $"PhaseGuard {BuildInfo.Version}: `", mark);

        Wrong(repo).ShouldBe($"pre-commit: {writer} wrote it, and this is {BuildInfo.Version}\n       {InstallCure}\n");

        Tool.Run(repo.Top, "install").OrThrow();
        Tool.Run(repo.Top, "doctor").ExitCode.ShouldBe(0);
    }

    [TestCase("\nguard=", "\n# guard=")]
    [TestCase("#!/bin/sh\n", "#!/bin/sh\nexit 0\n")]
    [TestCase("\"$found\" pre-commit", "\"$found\" pre-merge-commit")]
    public void A_hook_of_ours_that_somebody_changed_is_wrong(string from, string to)
    {
        using TestRepo repo = Installed();
        Change(repo, from, to);

        Wrong(repo).ShouldBe($"pre-commit: .git/hooks/pre-commit is not as PhaseGuard wrote it\n       {InstallCure}\n");
    }

    [Test]
    public void A_chained_hook_that_no_longer_runs_is_wrong_and_one_that_was_taken_away_is_not()
    {
        using TestRepo repo = Installed();
        repo.Write(HookPath + ".chained", "#!/bin/sh\nexit 0\n");
        Wrong(repo).ShouldStartWith("pre-commit: .git/hooks/pre-commit is not as PhaseGuard wrote it\n");

        Tool.Run(repo.Top, "install").OrThrow();
        File.Delete(repo.At(HookPath + ".chained"));

        Tool.Run(repo.Top, "doctor").ExitCode.ShouldBe(0);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_hook_that_is_not_executable_is_passed_over_by_git()
    {
        using TestRepo repo = Installed();
        repo.Run("chmod", ["-x", HookPath]).OrThrow();

        Wrong(repo).ShouldBe($"pre-commit: .git/hooks/pre-commit is not executable, so git passes over it\n       {InstallCure}\n");
    }

    [Test]
    public void A_folder_in_a_hooks_place_cannot_be_read()
    {
        using TestRepo repo = Installed();
        File.Delete(repo.At(HookPath));
        Directory.CreateDirectory(repo.At(HookPath));

        Wrong(repo).ShouldStartWith("pre-commit: .git/hooks/pre-commit cannot be read: ");
    }

    [Test]
    public void A_link_to_nowhere_in_a_hooks_place_is_wrong()
    {
        using TestRepo repo = Installed();
        File.Delete(repo.At(HookPath));
        File.CreateSymbolicLink(repo.At(HookPath), "not-yet-mounted");

        Wrong(repo).ShouldStartWith("pre-commit: .git/hooks/pre-commit cannot be read: ");
    }

    [Test]
    public void A_chained_hook_is_not_run()
    {
        using var repo = new TestRepo();
        Script.Write(repo.At(HookPath), "#!/bin/sh\ntouch was-run\n");
        Tool.Run(repo.Top, "install", "--chain").OrThrow();

        Tool.Run(repo.Top, "doctor").OrThrow();

        File.Exists(repo.At("was-run")).ShouldBeFalse();
    }
}
