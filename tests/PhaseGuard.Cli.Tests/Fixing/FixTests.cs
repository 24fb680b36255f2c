using System.Text;
using PhaseGuard.Cli.Fixing;

namespace PhaseGuard.Cli.Tests.Fixing;

public sealed class FixTests
{
    /// <summary>GREEN says SUCCESS, which has a safe fix.</summary>
    private static readonly string _spelt = SampleStep.Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"", StringComparison.Ordinal);

    /// <summary>GREEN says PASS for a status, which only an unsafe fix cures.</summary>
    private static readonly string _passed = SampleStep.Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"", "\"GREEN\", \"status\": \"PASS\"", StringComparison.Ordinal);

    [Test]
    public void A_check_ends_with_what_could_be_fixed()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _spelt);
        Tool.Run(repo.Top, "check").Output.ShouldEndWith(" More: dotnet phaseguard rules PG024\n1 fixable with --fix.\n");

        repo.Write("b/steps/01-01.json", _passed);
        Tool.Run(repo.Top, "check").Output.ShouldEndWith("\n1 fixable with --fix (1 more with --unsafe-fixes).\n");
        Tool.Run(repo.Top, "check", "b").Output.ShouldEndWith("\n1 fixable with --fix --unsafe-fixes.\n");
    }

    [Test]
    public void Fix_writes_what_says_the_same_and_exits_by_what_is_left()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _spelt);

        Tool.Run(repo.Top, "check", "--fix").ShouldBe(new Finished(0, "Fixed 1 finding in 1 file.\n0 errors, 0 warnings in 1 step file checked.\n", ""));
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Good);
        Tool.Run(repo.Top, "check", "--fix").ShouldBe(new Finished(0, "0 errors, 0 warnings in 1 step file checked.\n", ""));
    }

    [Test]
    public void A_file_that_changes_while_it_is_fixed_is_left_as_somebody_else_wrote_it()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _spelt);
        using var output = new StringWriter();
        var context = new CommandContext(repo.Top, () => Stream.Null, output, TextWriter.Null, DateTimeOffset.UnixEpoch);
        var order = new FixOrder(WithUnsafe: false, _ =>
        {
            repo.Write(SampleStep.Path, SampleStep.Bad);
            return true;
        });

        new TreeFixes(context, policy: null, ValidationOptions.Default, order).Write([SampleStep.Path]).Write(isForPeople: true);

        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Bad);
        output.ToString().ShouldBe($"{SampleStep.Path} was left alone: it changed meanwhile. Try again.\n");
    }

    [Test]
    public void An_unsafe_fix_is_applied_only_where_it_is_asked_for()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _passed);

        Tool.Run(repo.Top, "check", "--fix").ExitCode.ShouldBe(1);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(_passed);
        Tool.Run(repo.Top, "check", "--fix", "--unsafe-fixes").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Good);
    }

    [Test]
    public void An_unsafe_fix_says_what_it_uncovers()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, "{ \"task_id\": \"01-01\", \"project_id\": \"auth\", \"schema_version\": \"4.0\", \"state\": { \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-01-28T10:05:00Z\" } }");

        Tool.Run(repo.Top, "check", "--fix", "--unsafe-fixes").Output.ShouldStartWith($"{SampleStep.Path}: unsafe fixes uncovered 5 PG021.\nFixed 1 finding in 1 file.\n");
    }

    [Test]
    public void Bytes_outside_the_edit_stay_with_mark_line_ends_and_mode()
    {
        using var repo = new TestRepo();
        string text = "\uFEFF" + _spelt.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n\r\n";
        repo.Write(SampleStep.Path, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(repo.At(SampleStep.Path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Tool.Run(repo.Top, "check", "--fix").ExitCode.ShouldBe(0);

        File.ReadAllBytes(repo.At(SampleStep.Path)).ShouldBe(Encoding.UTF8.GetBytes(text.Replace("SUCCESS", "PASS", StringComparison.Ordinal)));
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(repo.At(SampleStep.Path)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Test]
    public void What_is_no_json_has_a_key_twice_or_is_a_link_is_left_alone_and_said()
    {
        using var repo = new TestRepo();
        string twice = _spelt.Replace("\"task_id\"", "\"task_id\": \"01-01\",\n  \"task_id\"", StringComparison.Ordinal);
        repo.Write("a/steps/01-01.json", twice);
        repo.Write("b/steps/01-01.json", _spelt[..^5]);
        repo.Write("elsewhere.json", _spelt);
        Directory.CreateDirectory(repo.At("c/steps"));
        File.CreateSymbolicLink(repo.At("c/steps/01-01.json"), repo.At("elsewhere.json"));

        string output = Tool.Run(repo.Top, "check", "--fix").Output;

        output.ShouldNotContain("Fixed");
        output.ShouldContain("PG001");
        output.ShouldContain("PG002");
        output.ShouldContain("PG003");
        File.ReadAllText(repo.At("a/steps/01-01.json")).ShouldBe(twice);
        File.ReadAllText(repo.At("elsewhere.json")).ShouldBe(_spelt);
    }

    [Test]
    public void A_diff_changes_nothing_and_git_applies_it()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _spelt);
        repo.Write("a b/steps/01-02.json", "{ \"task_id\": \"01-02\" }");
        Finished diff = Tool.Run(repo.Top, "check", "--diff");

        diff.ExitCode.ShouldBe(1);
        diff.Output.ShouldContain("\n-      { \"phase_name\": \"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"SUCCESS\"");
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(_spelt);
        repo.Write("fix.diff", Tool.Run(repo.Top, "check", "--diff", "--unsafe-fixes").Output);
        repo.Git("apply", "fix.diff");
        string applied = File.ReadAllText(repo.At("a b/steps/01-02.json"));
        Tool.Run(repo.Top, "check", "--diff", "--unsafe-fixes").ShouldBe(new Finished(0, "", ""));
        applied.ShouldContain("NOT_EXECUTED");
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Good);
    }

    [Test]
    public void Standard_input_comes_back_fixed_and_what_is_left_goes_to_standard_error()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, Encoding.UTF8.GetBytes(_spelt), "check", "-", "--fix").ShouldBe(
            new Finished(0, SampleStep.Good, "0 errors, 0 warnings in 1 step file checked.\n"));
        Tool.Run(repo.Top, Encoding.UTF8.GetBytes(_spelt[..^5]), "check", "-", "--fix", "--stdin-path", SampleStep.Path).Output.ShouldBe(_spelt[..^5]);
        Tool.Run(repo.Top, [0xff], "check", "-", "--fix").ExitCode.ShouldBe(3);
        Tool.Run(repo.Top, Encoding.UTF8.GetBytes(_spelt), "check", "-", "--diff", "--stdin-path", SampleStep.Path).Output.ShouldStartWith($"diff --git a/{SampleStep.Path} b/{SampleStep.Path}\n");
    }

    [Test]
    public void A_staged_file_is_fixed_in_the_index_and_in_the_work_tree()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, _spelt);

        Finished check = Tool.Run(repo.Top, "check", "--staged", "--fix");

        check.ExitCode.ShouldBe(0);
        check.Output.ShouldStartWith("Fixed 1 finding in 1 file.\n");
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Good);
        repo.Git("show", $":{SampleStep.Path}").Output.ShouldBe(SampleStep.Good);
    }

    [Test]
    public void A_staged_file_whose_work_tree_differs_is_left_alone_and_said()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, _spelt);
        repo.Write(SampleStep.Path, _spelt + "\n");

        Finished check = Tool.Run(repo.Top, "check", "--staged", "--fix");

        check.ExitCode.ShouldBe(1);
        check.Output.ShouldStartWith($"{SampleStep.Path} was left alone: the index and the work tree hold different bytes of it. `git add` it, or restore it, and try again.\n");
        repo.Git("show", $":{SampleStep.Path}").Output.ShouldBe(_spelt);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(_spelt + "\n");
    }

    [Test]
    public void Only_selected_rules_are_fixed()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, _spelt);

        Tool.Run(repo.Top, "check", "--fix", "--ignore", "PG024").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(_spelt);
        Tool.Run(repo.Top, "check", "--fix", "--select", "pg024").ExitCode.ShouldBe(0);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Good);
    }

    [TestCase("--fix --diff", "--fix changes files and --diff changes nothing: choose one.")]
    [TestCase("--unsafe-fixes", "--unsafe-fixes says what --fix or --diff repairs, and there is neither.")]
    [TestCase("--fix --range A..B", "--range judges commits, and no commit can be repaired: leave --fix and --diff out.")]
    [TestCase("--diff --staged", "--diff shows what becomes of the work tree, and --staged judges the index: choose one.")]
    [TestCase("--select PG999", "--select names \"PG999\", and there is no such rule: write ids such as PG031, with commas between them.")]
    [TestCase("--statistics --format sarif", "--statistics prints text or json, and writes no file: leave --output and other formats out.")]
    public void What_contradicts_itself_is_refused(string options, string sentence)
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, ["check", .. options.Split(' ')]).ShouldBe(new Finished(2, "", $"phaseguard: {sentence}\n"));
    }
}
