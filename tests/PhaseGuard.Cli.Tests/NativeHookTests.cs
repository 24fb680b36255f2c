namespace PhaseGuard.Cli.Tests;

/// <summary>Where a package brought a native hook for this platform, git runs that one.</summary>
[Platform(Exclude = "Win", Reason = "the native hook here is a script")]
public sealed class NativeHookTests
{
    private const string Hook = ".git/hooks/pre-commit";

    [TestCase(true)]
    [TestCase(false, TestName = "A_native_hook_whose_mode_the_package_lost_is_made_executable")]
    public void Install_prefers_the_native_hook(bool isExecutable)
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative(isExecutable: isExecutable);

        tool.Run("install").OrThrow().Error.ShouldBeEmpty();

        File.ReadAllText(repo.At(Hook)).ShouldContain($"guard='{tool.Native}'\n");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Finished commit = repo.Commit();
        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith($"the native hook runs\n{SampleStep.Path}{SampleStep.BadLine}");
    }

    [Test]
    public void The_native_hook_runs_behind_a_chained_one()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo, "it's a tool");
        tool.BringNative();
        Script.Write(repo.At(Hook), "#!/bin/sh\necho I was first\n");
        tool.Run("install", "--chain").OrThrow();

        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().Error.ShouldStartWith($"I was first\nthe native hook runs\n{SampleStep.Path}{SampleStep.BadLine}");
    }

    [Test]
    public void The_hook_command_runs_the_native_hook()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative();

        tool.Run("hook", "pre-commit").ShouldBe(new Finished(0, "", "the native hook runs\n"));
    }

    [TestCase("exit 127", "it does not run: exit code 127")]
    [TestCase("echo GLIBC_9.9 is missing >&2; exit 1", "it does not run: GLIBC_9.9 is missing")]
    [TestCase("echo 0.0.1", "its version is \"0.0.1\", not " + BuildInfo.Version)]
    public void A_native_hook_that_cannot_run_here_is_passed_over_and_install_says_so(string says, string flaw)
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative(says);

        tool.Run("install").OrThrow().Error.ShouldBe($"phaseguard: the native hook {tool.Native} cannot be used here: {flaw}; the hooks run by dotnet, which is slower.\n");

        File.ReadAllText(repo.At(Hook)).ShouldContain($"guard='{tool.Dll}'\n");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().Error.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void A_native_hook_that_is_no_program_is_passed_over()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        Directory.CreateDirectory(Path.GetDirectoryName(tool.Native)!);
        File.WriteAllBytes(tool.Native, [0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0, 0]);

        tool.Run("install").OrThrow().Error.ShouldMatch("cannot be used here: it does not run: .*; the hooks run by dotnet, which is slower.\n$");
    }

    [Test]
    public void An_update_of_the_package_takes_no_guard_away()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo, $"it's packages/{BuildInfo.Version}/any");
        tool.BringNative();
        tool.Run("install").OrThrow();
        Directory.Move(Path.Combine(repo.Home, "it's packages", BuildInfo.Version), Path.Combine(repo.Home, "it's packages", "99.0.0"));

        ShouldStopBadSteps(repo);
    }

    [Test]
    public void A_repository_that_is_moved_takes_its_guard_along()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo, repo.At("node_modules/phaseguard"));
        tool.BringNative();
        tool.Run("install").OrThrow();
        string moved = Path.Combine(repo.Home, "moved");
        Directory.Move(repo.Top, moved);

        ShouldStopBadSteps(repo, moved);
    }

    [Test]
    public void A_guard_that_is_moved_to_where_programs_are_is_found_there()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative();
        tool.Run("install").OrThrow();
        Directory.Move(Path.GetDirectoryName(tool.Native)!, Path.Combine(repo.Home, "bin"));
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished commit = repo.CommitWith(new Dictionary<string, string?> { ["PATH"] = $"{repo.Home}/bin:{Environment.GetEnvironmentVariable("PATH")}" });

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith($"the native hook runs\n{SampleStep.Path}{SampleStep.BadLine}");
    }

    [TestCase("install")]
    [TestCase("install", "--chain")]
    public void The_hooks_name_the_tool_as_it_was_called(params string[] install)
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative();
        tool.RunIn("", new() { ["PHASEGUARD_COMMAND"] = "npx phaseguard" }, install).OrThrow();

        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().Error.ShouldEndWith($" More: npx phaseguard rules PG022\nNext: npx phaseguard next {SampleStep.Path}\n");
        tool.Run("doctor").OrThrow();
        File.Delete(tool.Native);
        repo.Commit().Error.ShouldEndWith(": bring it back with 'npx phaseguard install', and try again.\n");
    }

    [Test]
    public void When_the_native_hook_is_gone_the_commit_stops_and_says_how_to_bring_it_back()
    {
        using var repo = new TestRepo();
        var tool = new ToolFolder(repo);
        tool.BringNative();
        tool.Run("install").OrThrow();
        File.Delete(tool.Native);
        repo.Stage(SampleStep.Path, SampleStep.Good);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldBe($"phaseguard: the guard is gone from {tool.Native}: bring it back with 'dotnet phaseguard install', and try again.\n");
        repo.HasCommit.ShouldBeFalse();
    }

    private static void ShouldStopBadSteps(TestRepo repo, string folder = "")
    {
        repo.Write(Path.Combine(folder, SampleStep.Path), SampleStep.Bad);
        repo.Run("git", ["add", "."], folder).OrThrow();
        Finished commit = repo.Run("git", ["commit", "--quiet", "-m", "a commit"], folder);
        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith($"the native hook runs\n{SampleStep.Path}{SampleStep.BadLine}");
    }
}
