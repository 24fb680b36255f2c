using System.Text;

namespace PhaseGuard.Cli.Tests;

/// <summary>Approvals with real keys, which are made here: what is signed passes every door, and what is forged none.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ApproveTests : IDisposable
{
    private const string Approve = "the~unit~is~generated";

    private readonly TestRepo _repo = new();

    public ApproveTests()
    {
        _repo.MakeKey("ada");
        _repo.MakeKey("eve");
        _repo.Write("allowed_signers", $"ada@example.org namespaces=\"phaseguard\" {File.ReadAllText(Key("ada") + ".pub")}");
        _repo.Write("phaseguard.json", "{ \"approvers\": \"allowed_signers\", \"rules\": { \"PG067\": \"off\" } }");
        _repo.Write(SampleStep.Path, new Step("EENEE").ToString());
        _repo.Git("config", "user.email", "ada@example.org");
        _repo.Git("add", "allowed_signers", "phaseguard.json");
        _repo.CommitUnguarded();
    }

    public void Dispose() => _repo.Dispose();

    [Test]
    public void What_an_approver_signed_passes_every_door()
    {
        Run("--key", Key("ada")).ShouldBe(0);

        Found("check", SampleStep.Path).ShouldBe(0);
        _repo.Git("add", ".");
        Found("check", "--staged").ShouldBe(0);
        _repo.InstallHook("pre-commit");
        _repo.Commit().OrThrow();
        Found("check", "--range", "HEAD~1..HEAD").ShouldBe(0);
    }

    [Test]
    public void The_key_that_git_signs_with_signs_an_approval()
    {
        _repo.UseSigningKey("ada");

        Run().ShouldBe(0);

        Found("check", SampleStep.Path).ShouldBe(0);
    }

    [Test]
    public void A_key_that_nobody_listed_signs_nothing()
    {
        string before = Text;

        Run("--key", Key("eve")).ShouldBe(1);
        Run("--key", Key("ada"), "--by", "eve@example.org").ShouldBe(1);

        Text.ShouldBe(before);
    }

    [TestCase("is generated", "is trivial")]
    [TestCase("\"task_id\": \"01-01\"", "\"task_id\": \"01-02\"")]
    [TestCase("U1NIU0lH", "U1NIU0lI")]
    [TestCase("\"by\": \"ada@example.org\"", "\"by\": \"eve@example.org\"")]
    public void What_was_approved_is_nothing_else(string signed, string forged)
    {
        Run("--key", Key("ada"));
        Text.ShouldContain(signed);
        _repo.Write(SampleStep.Path, Text.Replace(signed, forged, StringComparison.Ordinal));

        ShouldBeFound();
    }

    [Test]
    public void An_approval_is_not_moved_to_another_phase()
    {
        Run("--key", Key("ada"));
        _repo.Write(SampleStep.Path, Text.Replace("RED_UNIT", "X", StringComparison.Ordinal).Replace("RED_ACCEPTANCE", "RED_UNIT", StringComparison.Ordinal).Replace("\"X\"", "\"RED_ACCEPTANCE\"", StringComparison.Ordinal));

        ShouldBeFound();
    }

    [Test]
    public void Nobody_calls_a_skip_approved_without_a_signature()
        => Tool.Run(_repo.Top, "phase", "skip", SampleStep.Path, "RED_UNIT", "--reason", "APPROVED_SKIP: Ada").Output.ShouldContain("error PG217");

    [TestCase("ada", true)]
    [TestCase("eve", false)]
    [TestCase(null, false)]
    public void Another_approver_is_no_loosening_where_one_of_the_list_signed_the_commit(string? signer, bool isApproved)
    {
        _repo.Write("allowed_signers", $"""
            ada@example.org {File.ReadAllText(Key("ada") + ".pub")}
            """);
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        _repo.Write("allowed_signers", $"""
            ada@example.org {File.ReadAllText(Key("ada") + ".pub")}
            eve@example.org {File.ReadAllText(Key("eve") + ".pub")}
            """);
        _repo.Git("add", ".");
        _repo.UseSigningKey(signer ?? "ada");
        _repo.Git("-c", $"commit.gpgSign={(signer is null ? "false" : "true")}", "commit", "--quiet", "--no-verify", "-m", "Eve approves, too");

        Tool.Run(_repo.Top, "check", "--range", "HEAD~1..HEAD").Output.Contains("PG091", StringComparison.Ordinal).ShouldBe(!isApproved);
    }

    [Test]
    public void A_server_asks_for_the_signature_of_what_is_pushed()
    {
        _repo.Git("add", ".");
        _repo.CommitUnguarded();
        string old = _repo.Git("rev-parse", "HEAD").Output.Trim();
        Run("--key", Key("ada"));
        string signed = Text;
        _repo.Write(SampleStep.Path, signed.Replace("U1NIU0lH", "U1NIU0lI", StringComparison.Ordinal));
        _repo.Git("add", ".");
        _repo.CommitUnguarded();

        Receive(old).Output.ShouldContain("error PG217");

        _repo.Write(SampleStep.Path, signed);
        _repo.Git("add", ".");
        _repo.Git("commit", "--quiet", "--no-verify", "--amend", "--no-edit");
        Receive(old).ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_signature_is_verified_once_however_often_it_is_asked_for()
    {
        Run("--key", Key("ada"));
        string folder = Path.Combine(_repo.Home, "bin");
        Directory.CreateDirectory(folder);
        string calls = Path.Combine(_repo.Home, "calls");
        string real = _repo.Run("sh", ["-c", "command -v ssh-keygen"]).OrThrow().Output.Trim();
        string counting = Path.Combine(folder, "ssh-keygen");
        File.WriteAllText(counting, $"#!/bin/sh\necho called >>'{calls}'\nexec '{real}' \"$@\"\n");
        _repo.Run("chmod", ["+x", counting]).OrThrow();
        string old = _repo.Git("rev-parse", "HEAD").Output.Trim();
        for (int commit = 0; commit < 3; commit++)
        {
            _repo.Git("add", ".");
            _repo.CommitUnguarded();
            _repo.Write(SampleStep.Path, $"{Text}\n");
        }

        Receive(old, path: $"{folder}:{Environment.GetEnvironmentVariable("PATH")}").OrThrow();

        File.ReadAllLines(calls).Length.ShouldBe(1);
    }

    [Test]
    public void Without_ssh_keygen_a_signature_that_is_needed_stops_the_check()
    {
        Run("--key", Key("ada"));
        _repo.Git("add", ".");

        Finished finished = _repo.Hook(environment: new Dictionary<string, string?> { ["PATH"] = OnlyGit() });

        finished.ExitCode.ShouldBe(3);
        (finished.Output + finished.Error).ShouldContain("install OpenSSH");
    }

    private string OnlyGit()
    {
        string folder = Path.Combine(_repo.Home, "only-git");
        Directory.CreateDirectory(folder);
        File.CreateSymbolicLink(Path.Combine(folder, "git"), _repo.Run("sh", ["-c", "command -v git"]).OrThrow().Output.Trim());
        return folder;
    }

    /// <summary>What a server says of the commits since an old one, none of which it has on a branch yet.</summary>
    private Finished Receive(string old, string? path = null)
    {
        string tip = _repo.Git("rev-parse", "HEAD").Output.Trim();
        _repo.Git("update-ref", "HEAD", old);
        Finished answer = _repo.Run(
            HookUnderTest.Command[0], [.. HookUnderTest.Command.Skip(1), "pre-receive"],
            environment: new Dictionary<string, string?> { ["PATH"] = path ?? Environment.GetEnvironmentVariable("PATH") },
            input: Encoding.UTF8.GetBytes($"{old} {tip} refs/heads/main\n"));
        _repo.Git("update-ref", "HEAD", tip);
        return answer;
    }

    private string Text => File.ReadAllText(_repo.At(SampleStep.Path));

    private int Run(params string[] options)
        => Tool.Run(_repo.Top, ["approve", SampleStep.Path, "RED_UNIT", "--reason", Approve.Replace('~', ' '), .. options]).ExitCode;

    private int Found(params string[] command) => Tool.Run(_repo.Top, command).ExitCode;

    /// <summary>In the work tree, in the hook, and in a range.</summary>
    private void ShouldBeFound()
    {
        Tool.Run(_repo.Top, "check", SampleStep.Path).Output.ShouldContain("error PG217");
        _repo.Git("add", ".");
        _repo.Hook().Output.ShouldContain("error PG217");
        _repo.CommitUnguarded();
        Tool.Run(_repo.Top, "check", "--range", "HEAD~1..HEAD").Output.ShouldContain("error PG217");
    }

    private string Key(string name) => _repo.KeyOf(name);
}
