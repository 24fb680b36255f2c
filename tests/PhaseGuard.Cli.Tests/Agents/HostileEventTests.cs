using System.Text;

namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>Where the guard cannot look, an agent goes on: exit code 0, silence, and a line in the log.</summary>
public sealed class HostileEventTests
{
    private static readonly Step _step = new("EEINN");

    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "hook_event_name": 7 }""")]
    [TestCase("""{ "hook_event_name": "NoSuchEvent", "cwd": "{repo}" }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "/no/such/folder", "tool_name": "Write", "tool_input": { "file_path": 7 } }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "{repo}", "tool_name": "Write", "tool_input": [[[]]] }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "{repo}", "tool_name": "Write", "tool_input": { "file_path": "/no/such/steps/x.json", "content": "{" } }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "{repo}", "tool_name": "Write", "tool_input": { "file_path": "\u0000steps/x.json", "content": "{" } }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "{repo}", "tool_name": "Edit", "tool_input": { "file_path": "steps/gone.json", "old_string": "a", "new_string": "b" } }""")]
    [TestCase("""{ "hook_event_name": "PreToolUse", "cwd": "{repo}", "tool_name": "apply_patch", "tool_input": { "command": "*** Begin Patch\n*** Update File: steps/gone.json\n@@ x\n" } }""")]
    [TestCase("""{ "hook_event_name": "PostToolUse", "cwd": "{repo}", "tool_name": "Read", "tool_input": { "file_path": "steps/gone.json" } }""")]
    [TestCase("""{ "hook_event_name": "Stop", "cwd": "{repo}" }""")]
    public void Nothing_is_said(string text)
    {
        using var repo = new TestRepo();

        Silent(repo, Encoding.UTF8.GetBytes(text.Replace("{repo}", repo.Top, StringComparison.Ordinal)));
    }

    [Test]
    public void Bytes_that_are_no_text_and_an_event_of_50_MB_are_passed_over_and_logged()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{}");
        byte[] long50 = new byte[50 * 1024 * 1024];
        Array.Fill(long50, (byte)' ');

        Silent(repo, [(byte)'{', 0xff, 0xfe, (byte)'}']);
        Silent(repo, long50);

        File.ReadAllLines(repo.At(".git/phaseguard/agent.log")).Length.ShouldBe(2);
    }

    [Test]
    public void An_event_in_no_repository_is_passed_over()
    {
        string folder = Directory.CreateTempSubdirectory("phaseguard-").FullName;
        byte[] told = Encoding.UTF8.GetBytes($$"""{ "hook_event_name": "PreToolUse", "cwd": "{{folder}}", "tool_name": "Write", "tool_input": { "file_path": "steps/x.json", "content": "{" } }""");

        Tool.Run(folder, told, "agent-hook").ShouldBe(new Finished(0, "", ""));

        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_policy_that_nobody_can_use_silences_the_guard_and_is_logged()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{");
        repo.Write(_step.Path, _step.ToString());

        new Claude(repo).Edit(_step.Path, "\"IN_PROGRESS\"", "\"DONE\"").ShouldBeEmpty();

        File.ReadAllText(repo.At(".git/phaseguard/agent.log")).ShouldContain("phaseguard.json");
    }

    [Test]
    public void The_log_stays_small()
    {
        using var repo = new TestRepo();
        string log = repo.At(".git/phaseguard/agent.log");
        repo.Write(".git/phaseguard/agent.log", new string('x', 600 * 1024));

        Silent(repo, "{"u8.ToArray());

        new FileInfo(log).Length.ShouldBeLessThan(1024);
        File.Exists($"{log}.1").ShouldBeTrue();
    }

    [Test]
    public void A_linked_work_tree_keeps_its_log_in_its_own_git_folder()
    {
        using var repo = new TestRepo();
        repo.Stage(_step);
        repo.Write("phaseguard.json", "{}");
        repo.Git("add", ".");
        repo.CommitUnguarded();
        repo.Git("worktree", "add", "--quiet", "../other");
        string other = Path.GetFullPath(repo.At("../other"));

        Tool.Run(other, "{"u8.ToArray(), "agent-hook").ExitCode.ShouldBe(0);

        File.Exists(repo.At(".git/worktrees/other/phaseguard/agent.log")).ShouldBeTrue();
    }

    private static void Silent(TestRepo repo, byte[] text) => Tool.Run(repo.Top, text, "agent-hook").ShouldBe(new Finished(0, "", ""));
}
