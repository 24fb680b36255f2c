using System.Text.Json;
using static PhaseGuard.Cli.Tests.Doctor.Clinic;

namespace PhaseGuard.Cli.Tests.Doctor;

/// <summary>What the doctor says of a clone as a whole, to people and to programs.</summary>
public sealed class DoctorOverviewTests
{
    [Test]
    public void After_install_nothing_is_wrong()
    {
        using TestRepo repo = Installed();

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(0);
        doctor.Error.ShouldBeEmpty();
        string hook = $"PhaseGuard {BuildInfo.Version}, /.*/phaseguard-hook.dll by /.*/dotnet";
        doctor.Output.ShouldMatch($"""
            ^ok     tool: {BuildInfo.Version}, with a hook that is /.*/phaseguard-hook.dll by /.*
            ok     git: [0-9]+\.[0-9.]+, /.*/git
            ok     hooks: .git/hooks
            ok     pre-commit: {hook}
            ok     pre-merge-commit: {hook}
            ok     commit-msg: {hook}
            ok     pre-push: {hook}
            ok     policy: none, so the defaults count
            ok     run: [0-9]+ ms for what is staged
            Nothing is wrong.
            $
            """);
    }

    [Test]
    public void Before_install_each_hook_is_missing_and_the_cure_is_told()
    {
        using var repo = new TestRepo();

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(1);
        foreach (string hook in (string[])["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"])
        {
            doctor.Output.ShouldContain($"wrong  {hook}: it is not there\n       {InstallCure}\n");
        }

        doctor.Output.ShouldNotContain("pre-receive");
        doctor.Output.ShouldEndWith("4 things are wrong.\n");
    }

    [Test]
    public void Programs_are_told_the_same_as_json()
    {
        using TestRepo repo = Installed();
        File.Delete(repo.At(HookPath));

        Finished doctor = Tool.Run(repo.Top, "doctor", "--format", "json");

        doctor.ExitCode.ShouldBe(1);
        using var told = JsonDocument.Parse(doctor.Output);
        told.RootElement.GetProperty("version").GetInt32().ShouldBe(1);
        told.RootElement.GetProperty("wrong").GetInt32().ShouldBe(1);
        JsonElement[] looks = [.. told.RootElement.GetProperty("looks").EnumerateArray()];
        looks.Select(look => look.GetProperty("topic").GetString()).ShouldBe(
            ["tool", "git", "hooks", "pre-commit", "pre-merge-commit", "commit-msg", "pre-push", "policy", "run"]);
        looks.Single(look => !look.GetProperty("ok").GetBoolean()).GetRawText().ShouldSatisfyAllConditions(
            look => look.ShouldContain("\"topic\": \"pre-commit\""),
            look => look.ShouldContain("\"says\": \"it is not there\""),
            look => look.ShouldContain("\"cure\": \"`dotnet phaseguard install` writes it.\""));
    }

    [Test]
    public void A_bad_step_that_is_staged_is_not_the_doctors_business()
    {
        using TestRepo repo = Installed();
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished doctor = Tool.Run(repo.Top, "doctor");

        doctor.ExitCode.ShouldBe(0);
        doctor.Output.ShouldMatch("ok     run: [0-9]+ ms for what is staged, which would be stopped: `dotnet phaseguard check --staged` says why\n");
    }

    [Test]
    public void From_a_subfolder_it_sees_the_same()
    {
        using TestRepo repo = Installed();
        Directory.CreateDirectory(repo.At("src/deep"));
        repo.Stage("phaseguard.json", "{}");

        Finished doctor = Tool.Run(repo.At("src/deep"), "doctor");

        doctor.ExitCode.ShouldBe(0);
        doctor.Output.ShouldContain("ok     policy: ../../phaseguard.json\n");
    }

    [Test]
    public void In_a_linked_work_tree_it_looks_at_the_hooks_of_all()
    {
        using TestRepo repo = Installed();
        repo.Stage("README.md", "x");
        repo.Commit().OrThrow();
        repo.Git("worktree", "add", "--quiet", "../linked");

        Tool.Run(repo.At("../linked"), "doctor").ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_server_needs_the_hook_of_servers()
    {
        using var repo = new TestRepo("--bare");
        Wrong(repo).ShouldBe("pre-receive: it is not there\n       `dotnet phaseguard install --hooks pre-receive` writes it.\n");

        Tool.Run(repo.Top, "install", "--hooks", "pre-receive").OrThrow();

        Finished doctor = Tool.Run(repo.Top, "doctor");
        doctor.ExitCode.ShouldBe(0);
        doctor.Output.ShouldNotContain("pre-commit");
        doctor.Output.ShouldContain("ok     policy: none, so the defaults count\n");
    }

    [Test]
    public void Outside_a_repository_it_cannot_look()
    {
        using var repo = new TestRepo();

        Finished doctor = Tool.Run(repo.Home, "doctor");

        doctor.ExitCode.ShouldBe(3);
        doctor.Output.ShouldBeEmpty();
        doctor.Error.ShouldBe("phaseguard: this folder is in no git repository: go to a repository, and try again.\n");
        Tool.Run(repo.At(".git"), "doctor").ShouldBe(new Finished(3, "", "phaseguard: this folder is git's own: go to the work tree of the repository, and try again.\n"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_git_that_is_too_old_is_wrong_and_none_at_all_is_the_end()
    {
        using TestRepo repo = Installed();
        string real = repo.Run("sh", ["-c", "command -v git"]).OrThrow().Output.Trim();
        Script.Write(Path.Combine(repo.Home, "bin/git"), $"#!/bin/sh\ncase \"$*\" in *version) echo git version 2.30.9;; *) exec {real} \"$@\";; esac\n");
        string path = Environment.GetEnvironmentVariable("PATH")!;

        Finished old = Ask(repo, $"{Path.Combine(repo.Home, "bin")}:{path}");
        old.ExitCode.ShouldBe(1);
        old.Output.ShouldContain($"wrong  git: 2.30.9, {Path.Combine(repo.Home, "bin/git")}, is too old\n       Bring git 2.31 or a later one: ");
        string dotnet = repo.Run("sh", ["-c", "dirname \"$(readlink -f \"$(command -v dotnet)\")\""]).OrThrow().Output.Trim();
        Finished none = Ask(repo, dotnet);
        none.ExitCode.ShouldBe(3);
        none.Error.ShouldBe("phaseguard: git was not found on PATH: install git, or add its folder to PATH, and try again.\n");
    }

    [Test]
    public void Nothing_is_written()
    {
        using TestRepo repo = Installed();
        repo.Stage(SampleStep.Path, SampleStep.Good);
        string before = Snapshot(repo);

        Tool.Run(repo.Top, "doctor").OrThrow();

        Snapshot(repo).ShouldBe(before);
    }
}
