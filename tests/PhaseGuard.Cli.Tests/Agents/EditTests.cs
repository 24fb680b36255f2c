namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>An edit is judged by the bytes that the file would have, as the agent's own tool would make them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)] // each test has a repository of its own
public sealed class EditTests : IDisposable
{
    private const string Done = "\"status\": \"EXECUTED\", \"outcome\": \"PASS\"";
    private const string Lie = "\"status\": \"SKIPPED\", \"blocked_by\": \"DEFERRED: later\"";

    private static readonly Step _step = new("EEINN");

    private readonly TestRepo _repo = new();
    private readonly Claude _claude;

    public EditTests()
    {
        _repo.Write(_step.Path, _step.ToString());
        _claude = new Claude(_repo);
    }

    public void Dispose() => _repo.Dispose();

    [Test]
    public void A_lie_is_denied_with_the_rule_the_place_and_the_honest_command()
    {
        string answer = _claude.Edit(_step.Path, "\"IN_PROGRESS\"", "\"SKIPPED\", \"blocked_by\": \"DEFERRED: later\"");

        answer.ShouldStartWith("deny: ");
        answer.ShouldContain("error PG031: ");
        answer.ShouldContain($"{_step.Path}:");
        answer.ShouldContain("`dotnet phaseguard phase complete docs/feature/auth/steps/01-01.json RED_UNIT --outcome PASS`");
    }

    [TestCase("\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"PASS\"")]
    [TestCase("\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"FAIL\"")]
    [TestCase("\"project_id\": \"auth\"", "\"project_id\": \"auth\", \"notes\": \"x\"")]
    public void What_a_record_under_way_may_say_is_answered_by_silence(string old, string @new)
        => _claude.Edit(_step.Path, old, @new).ShouldBeEmpty();

    [Test]
    public void What_was_wrong_before_the_edit_is_no_reason()
    {
        _repo.Write(_step.Path, _step.ToString().Replace("\"IN_PROGRESS\"", "\"SKIPPED\", \"blocked_by\": \"DEFERRED: later\"", StringComparison.Ordinal));

        _claude.Edit(_step.Path, "\"project_id\": \"auth\"", "\"project_id\": \"auth\", \"notes\": \"x\"").ShouldBeEmpty();
    }

    [Test]
    public void A_text_that_occurs_twice_is_the_agents_own_error_unless_all_are_meant()
    {
        _claude.Edit(_step.Path, Done, Lie).ShouldBeEmpty();
        _claude.Edit(_step.Path, Done, Lie, all: true).ShouldStartWith("deny: ");
        _claude.Edit(_step.Path, "no such text", Lie, all: true).ShouldBeEmpty();
    }

    [Test]
    public void Several_edits_are_applied_in_their_order_and_all_or_none()
    {
        Several(("\"IN_PROGRESS\"", "\"A\""), ("\"A\"", "\"DONE\"")).ShouldStartWith("deny: ");
        Several(("\"IN_PROGRESS\"", "\"A\""), ("\"A\"", "\"EXECUTED\", \"outcome\": \"PASS\"")).ShouldBeEmpty();
        Several(("\"IN_PROGRESS\"", "\"DONE\""), ("\"no such text\"", "")).ShouldBeEmpty();

        string Several(params (string Old, string New)[] edits) => _claude.Before(
            "MultiEdit", new { file_path = _repo.At(_step.Path), edits = edits.Select(edit => new { old_string = edit.Old, new_string = edit.New }) });
    }

    [TestCase(1, false)]
    [TestCase(2, true)]
    [TestCase(3, false)]
    public void A_text_is_replaced_only_where_it_occurs_as_often_as_expected(int times, bool isDenied)
        => (_claude.Before("replace", new { file_path = _repo.At(_step.Path), old_string = Done, new_string = Lie, expected_replacements = times }).Length > 0)
            .ShouldBe(isDenied);

    [Test]
    public void Lines_that_end_as_on_Windows_are_matched_as_the_agent_sees_them()
    {
        _repo.Write(_step.Path, _step.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));

        _claude.Edit(_step.Path, "\"IN_PROGRESS\" },\n", "\"DONE\" },\n").ShouldStartWith("deny: ");
    }

    [Test]
    public void A_file_that_is_no_JSON_any_more_is_denied()
        => _claude.Edit(_step.Path, "\"01-01\",", "\"01-01\"").ShouldContain("error PG001");

    [Test]
    public void A_new_record_is_judged_whole_and_the_command_that_plans_one_is_named()
    {
        string answer = _claude.Write("docs/feature/auth/steps/01-02.json", "{}");

        answer.ShouldContain("PG010");
        answer.ShouldContain("`dotnet phaseguard step new docs/feature/auth/steps/01-02.json --task-id 01-02 --project-id auth --name \"WHAT IT DOES\"`");
        _claude.Write("docs/feature/auth/steps/01-02.json", new Step("EEINN") { Id = "01-02" }.ToString()).ShouldBeEmpty();
    }

    [Test]
    public void What_a_fix_knows_is_told()
        => _claude.Edit(_step.Path, "\"IN_PROGRESS\"", "\"executed\", \"outcome\": \"PASS\"").ShouldContain("write `\"EXECUTED\"` in place of `\"executed\"`");

    [Test]
    public void A_patch_adds_updates_moves_and_deletes()
    {
        string open = Line("IN_PROGRESS");
        string lie = open.Replace("\"IN_PROGRESS\"", "\"DONE\"", StringComparison.Ordinal);

        _claude.Patch($"*** Add File: docs/feature/auth/steps/01-02.json", "+{}").ShouldStartWith("deny: ");
        _claude.Patch($"*** Update File: {_step.Path}", "@@", $"-{open}", $"+{lie}").ShouldStartWith("deny: ");
        _claude.Patch($"*** Update File: {_step.Path}", $"-{open}", $"+{lie}").ShouldStartWith("deny: ");
        _claude.Patch($"*** Update File: {_step.Path}", "@@", "-no such line", $"+{lie}").ShouldBeEmpty();
        _claude.Patch($"*** Update File: {_step.Path}", "*** Move to: docs/feature/auth/steps/02-01.json", "@@", $"-{open}", $"+{lie}").ShouldContain("docs/feature/auth/steps/02-01.json:");
        _claude.Patch("*** Add File: README.md", "+hello").ShouldBeEmpty();
    }

    [Test]
    public void Two_hunks_of_a_patch_are_applied_one_after_the_other()
    {
        string open = Line("IN_PROGRESS");
        string next = Line("\"GREEN\"");

        _claude.Patch(
            $"*** Update File: {_step.Path}",
            "@@", $"-{open}", $"+{open.Replace("\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"PASS\"", StringComparison.Ordinal)}",
            "@@", $"-{next}", $"+{next.Replace("NOT_EXECUTED", "IN_PROGRESS", StringComparison.Ordinal)}").ShouldBeEmpty();
        _claude.Patch(
            $"*** Update File: {_step.Path}",
            "@@", $"-{open}", $"+{open.Replace("\"IN_PROGRESS\"", "\"EXECUTED\", \"outcome\": \"PASS\"", StringComparison.Ordinal)}",
            "@@", $"-{next}", $"+{next.Replace("NOT_EXECUTED", "FINISHED", StringComparison.Ordinal)}").ShouldStartWith("deny: ");
    }

    [Test]
    public void A_link_to_a_folder_of_records_hides_nothing()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("links need a right there");
        }

        Directory.CreateSymbolicLink(_repo.At("alias"), _repo.At("docs/feature/auth/steps"));

        _claude.Edit("alias/01-01.json", "\"IN_PROGRESS\"", "\"DONE\"").ShouldStartWith("deny: ");
    }

    [Test]
    public void Task_files_of_sessions_are_judged_too()
        => _claude.Write(".workflow/active/WFS-auth/.task/IMPL-001.json", "{ \"id\": \"IMPL-001\", \"status\": \"finished\" }").ShouldStartWith("deny: ");

    [TestCase("apply_patch <<'EOF'\n{0}\nEOF", "docs/feature/auth/steps/01-02.json")]
    [TestCase("cd docs/feature && apply_patch <<'EOF'\n{0}\nEOF\n", "auth/steps/01-02.json")]
    public void A_patch_that_a_shell_is_given_is_judged_where_it_would_be_applied(string line, string path)
    {
        string patch = $"*** Begin Patch\n*** Add File: {path}\n+{{}}\n*** End Patch";

        _claude.Before("Bash", new { command = line.Replace("{0}", patch, StringComparison.Ordinal) }).ShouldContain("docs/feature/auth/steps/01-02.json");
    }

    private string Line(string part) => File.ReadAllLines(_repo.At(_step.Path)).First(line => line.Contains(part, StringComparison.Ordinal));
}
