using System.Text.RegularExpressions;
using static PhaseGuard.Cli.Tests.Doctor.Clinic;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>The doctor looks at the program behind a hook: whether it is there, and whose it is.</summary>
public sealed class DoctorProgramTests
{
    [Test]
    public void An_executable_that_has_moved_is_gone()
    {
        using TestRepo repo = Installed();
        Change(repo, "phaseguard-hook.dll", "moved.dll");

        Wrong(repo).ShouldMatch($"^pre-commit: it runs /.*/moved.dll, which is gone\n       {InstallCure}\n$");
    }

    [Test]
    public void A_dotnet_that_has_moved_is_gone_too()
    {
        using TestRepo repo = Installed();
        Change(repo, "dotnet='", "dotnet='/it'\\''s gone");

        Wrong(repo).ShouldStartWith("pre-commit: it runs /it's gone/");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_guard_of_another_version_behind_a_hook_of_this_one_is_wrong()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative();
        tool.Run("install").OrThrow();
        tool.Run("doctor").Output.ShouldContain($"ok     pre-commit: PhaseGuard {BuildInfo.Version}, natively compiled, {tool.Native}\n");
        tool.BringNative("echo 0.0.1");

        Finished doctor = tool.Run("doctor");

        doctor.ExitCode.ShouldBe(1);
        doctor.Output.ShouldContain($"wrong  commit-msg: it runs {tool.Native}, which is of 0.0.1, and this is {BuildInfo.Version}\n       {InstallCure}\n");
        doctor.Output.ShouldContain("cannot be used here: its version is \"0.0.1\"");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_guard_that_is_committed_is_wrong_and_is_not_run([Values("tools/guard", ".git/guard", "link", "vendor/guard")] string guard)
    {
        using TestRepo repo = WithGuard(guard);
        repo.Write("tools/guard", File.ReadAllBytes(repo.At("../home/guard")));
        repo.Write("vendor/guard", File.ReadAllBytes(repo.At("../home/guard")));
        repo.Write(".git/guard", File.ReadAllBytes(repo.At("../home/guard")));
        File.CreateSymbolicLink(repo.At("link"), repo.At("../home/guard"));
        repo.Git("init", "--quiet", "vendor");
        repo.Run("git", ["add", "guard"], "vendor").OrThrow();
        repo.Git("add", "link", "tools", ".hooks");

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(1);
        doctor.Output.ShouldMatch($"wrong  pre-commit: .*({Regex.Escape(guard)}, which is committed, so that whoever commits there says what judges; it was not run|git's own)");
        doctor.Output.ShouldContain("ok     run: ");
        File.Exists(repo.At("../home/was-run")).ShouldBeFalse();
    }

    /// <summary>Package managers put programs into the work tree, where they are ignored.</summary>
    [Test]
    [Platform(Exclude = "Win")]
    public void A_guard_in_the_work_tree_that_is_not_committed_is_run()
    {
        using TestRepo repo = WithGuard("node_modules/.bin/guard");
        repo.Stage(".gitignore", "node_modules\n");
        repo.Write("node_modules/.bin/guard", File.ReadAllBytes(repo.At("../home/guard")));
        repo.Run("chmod", ["+x", "node_modules/.bin/guard"]).OrThrow();

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.Output.ShouldContain($"ok     pre-commit: PhaseGuard {BuildInfo.Version}, natively compiled, {repo.At("node_modules/.bin/guard")}\n");
        File.Exists(repo.At("../home/was-run")).ShouldBeTrue();
    }
}
