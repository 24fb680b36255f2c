using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Verifying;

/// <summary>What step files say has passed is run again, where nobody has made it ready.</summary>
[Platform(Exclude = "Win", Reason = "the commands are those of a shell")]
public sealed class VerifyTests
{
    [Test]
    public void What_passes_from_a_clean_checkout_is_verified()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();

        Finished verified = step.Verify();

        verified.OrThrow().Error.ShouldContain($"phaseguard: GREEN of {SampleStep.Path} at {step.Head[..12]}");
        verified.Error.ShouldContain(": sh test.sh\n");
        verified.Output.ShouldContain("1 step file checked");
    }

    [Test]
    public void What_passes_only_where_it_was_written_is_not_reproduced()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: false).Green();

        Finished verified = step.Verify();

        verified.ExitCode.ShouldBe(1);
        verified.Output.ShouldContain("error PG216: GREEN is recorded as PASS, and its command was run again: the command failed");
    }

    [Test]
    public void A_range_is_verified_at_each_commit_that_finished_a_phase()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: false).Green();
        string finished = step.Head;
        step.Feature(isCommitted: true).Commit();

        step.Verify().OrThrow();
        Finished range = step.Verify("--range", $"{step.Base}..HEAD", "--format", "json");

        range.ExitCode.ShouldBe(1);
        using var report = JsonDocument.Parse(range.Output);
        JsonElement file = report.RootElement.GetProperty("files")[0];
        file.GetProperty("commit").GetString().ShouldBe(finished);
        file.GetProperty("findings")[0].GetProperty("rule").GetString().ShouldBe("PG216");
        step.Verify("--range", $"{finished}..HEAD").OrThrow().Error.ShouldNotContain("GREEN of");
    }

    [Test]
    public void A_merge_is_not_asked_again_for_what_its_branch_has_finished()
    {
        using VerifiedStep step = new VerifiedStep();
        step.Repo.Git("switch", "--quiet", "--create", "work");
        step.Feature(isCommitted: true).Green();
        step.Repo.Git("switch", "--quiet", "-");
        step.Repo.Git("merge", "--quiet", "--no-ff", "--no-verify", "work");

        Finished range = step.Verify("--range", $"{step.Base}..HEAD");

        range.OrThrow().Error.Split("GREEN of").Length.ShouldBe(2, range.Shown);
    }

    [Test]
    public void A_report_with_a_test_that_failed_counts_as_it_does_in_a_run()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();
        step.Repo.Write("test.sh", "mkdir -p out; echo '<testsuite><testcase name=\"a\"><failure/></testcase></testsuite>' > out/r.xml\n");
        step.Commit();

        step.Verify().Output.ShouldContain("its command was run again: the command passed, but the report has tests that failed");
    }

    [Test]
    public void Only_what_the_policy_of_the_base_names_is_run()
    {
        using var step = new VerifiedStep();
        step.Repo.Write("phaseguard.json", """{ "evidence": { "commands": ["true"] } }""");
        step.Green("true");

        Finished range = step.Verify("--range", $"{step.Base}..HEAD");

        range.ExitCode.ShouldBe(3);
        range.Error.ShouldContain($"not verified, since the policy's \"evidence\" names no such command: GREEN of {SampleStep.Path} at ");
        range.Error.ShouldNotContain("phaseguard: GREEN of");
        step.Verify().OrThrow();
    }

    [Test]
    public void Without_a_list_of_commands_nothing_is_run()
    {
        using VerifiedStep step = new VerifiedStep("""{ "plannedSteps": "allow" }""").Feature(isCommitted: true).Green("touch", "../touched");
        File.Delete(step.Repo.At("../touched"));

        Finished verified = step.Verify();

        verified.ExitCode.ShouldBe(3);
        verified.Error.ShouldContain("names no command that may be run again: write them into \"commands\" of \"evidence\" in phaseguard.json");
        File.Exists(step.Repo.At("../touched")).ShouldBeFalse();
    }

    [Test]
    public void Nothing_is_run_where_nobody_allows_it()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();

        Finished verified = Tool.Run(step.Repo.Top, "verify");

        verified.ExitCode.ShouldBe(2);
        verified.Error.ShouldStartWith("phaseguard: verify runs the code of whoever wrote the commits: where a build may do that, say --allow-run.\n");
    }

    [Test]
    public void A_phase_without_evidence_is_counted_and_not_run()
    {
        using var step = new VerifiedStep();
        Tool.Run(step.Repo.Top, "phase", "start", SampleStep.Path, "GREEN").OrThrow();
        Tool.Run(step.Repo.Top, "phase", "complete", SampleStep.Path, "GREEN", "--outcome", "PASS").OrThrow();
        step.Commit();

        step.Verify().OrThrow().Error.ShouldContain("phases without evidence of a run, of which nothing could be run again: 1 ");
    }

    [Test]
    public void The_limits_of_the_contract_bind()
    {
        using VerifiedStep step = new VerifiedStep().With("\"execution\": { \"task_id\": \"01-01\", \"agent_type\": \"software-crafter\", \"context\": {}, \"monitoring\": {}, \"resources\": { \"timeout\": 1 } }").Feature(isCommitted: true).Green();
        step.Repo.Write("test.sh", "sleep 60\n");
        step.Commit();

        step.Verify().Output.ShouldContain("its command was run again: the command was ended: timed_out");
    }

    [Test]
    public void Named_files_and_folders_are_verified_alone()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();
        step.Repo.Write("plan/steps/02-01.json", "{}");

        step.Verify(SampleStep.Path).OrThrow().Error.ShouldContain("GREEN of");
        step.Verify("docs").OrThrow().Error.ShouldContain("GREEN of");
        Finished unknown = step.Verify("plan/steps/02-01.json");
        unknown.ExitCode.ShouldBe(3);
        unknown.Error.ShouldContain("the last commit has no step file \"plan/steps/02-01.json\": commit it, or correct the path.");
        step.Verify("docs", "--range", "HEAD~1..HEAD").ExitCode.ShouldBe(2);
    }

    [Test]
    public void The_repository_stays_as_it_is_and_no_hook_of_it_runs()
    {
        using VerifiedStep step = new VerifiedStep();
        step.Repo.Write("test.sh", "git config core.hooksPath && test -z \"$(git remote)\" && git -c user.name=a -c user.email=a@b commit --quiet --allow-empty -m x\n");
        step.Repo.Git("config", "core.hooksPath", "hooks");
        step.Commit();
        string fired = step.Repo.At("../fired");
        Script.Write(step.Repo.At("hooks/post-checkout"), $"#!/bin/sh\ntouch '{fired}'\n");
        Script.Write(step.Repo.At("hooks/pre-commit"), $"#!/bin/sh\ntouch '{fired}'\n");
        step.Green();
        File.Exists(fired).ShouldBeTrue();
        File.Delete(fired);
        string before = StateOf(step.Repo);

        step.Verify().OrThrow();

        StateOf(step.Repo).ShouldBe(before);
        File.Exists(fired).ShouldBeFalse();
    }

    [Test]
    public void Nothing_is_left_behind_whatever_a_command_locks_up()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();
        step.Repo.Write("test.sh", "mkdir -p a/b && touch a/b/c && chmod 000 a/b && chmod 500 a\n");
        step.Commit();
        string temporary = Directory.CreateDirectory(step.Repo.At("../temporary")).FullName;

        step.Repo.Run("dotnet", [Tool.Dll, "verify", "--allow-run"], environment: new Dictionary<string, string?> { ["TMPDIR"] = temporary }).OrThrow();

        Directory.GetFileSystemEntries(temporary).ShouldBeEmpty();
    }

    [Test]
    public void Ctrl_C_ends_the_command_and_leaves_nothing_behind()
    {
        using VerifiedStep step = new VerifiedStep().Feature(isCommitted: true).Green();
        step.Repo.Write("test.sh", "touch ../../../begun; sleep 4341\n");
        step.Commit();
        string temporary = Directory.CreateDirectory(step.Repo.At("../temporary")).FullName;
        using var run = RunningChild.StartHearingInterrupts(
            Child.Prepare("dotnet", [Tool.Dll, "verify", "--allow-run"], step.Repo.Top, new Dictionary<string, string?> { ["TMPDIR"] = temporary }));
        run.WaitUntil(() => File.Exists(step.Repo.At("../begun")));

        run.Interrupt();

        run.Wait().ExitCode.ShouldBe(130);
        Directory.GetFileSystemEntries(temporary).ShouldBeEmpty();
        Child.Run("pgrep", ["-f", "sleep 4341"], step.Repo.Top).Output.ShouldBeEmpty();
    }

    private static string StateOf(TestRepo repo)
        => string.Concat(
            repo.Git("for-each-ref").Output, repo.Git("status", "--porcelain").Output, repo.Git("count-objects").Output, repo.Git("worktree", "list").Output, repo.Git("config", "--list", "--local").Output);
}
