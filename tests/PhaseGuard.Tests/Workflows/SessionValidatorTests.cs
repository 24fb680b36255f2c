using System.Text;

namespace PhaseGuard.Tests.Workflows;

/// <summary>A program that uses the library judges sessions without git.</summary>
public sealed class SessionValidatorTests
{
    private static readonly SampleSession _session = new();

    [Test]
    public void A_session_is_judged_as_a_whole()
    {
        IReadOnlyList<FileReport> reports = SessionValidator.Validate(Files("active", "x"));

        Told(reports).ShouldBe([$"{_session.At("TODO_LIST.md")} PG120"]);
        reports.Count(report => report.IsJudged).ShouldBe(4);
    }

    [Test]
    public void A_change_is_judged_against_the_session_before()
    {
        Told(SessionValidator.ValidateChange(Files("completed", "x"), Files("active", "~"), CommitContext.Ordinary)).ShouldBe([$"{_session.PathOf("IMPL-1")} PG140"]);
        Told(SessionValidator.ValidateChange(Files("active", "~"), Files("completed", "x"), CommitContext.Ordinary)).ShouldBeEmpty();
        Told(SessionValidator.ValidateChange(Files("active", "~"), new Dictionary<string, ReadOnlyMemory<byte>>(), CommitContext.Ordinary))
            .ShouldBe([$"{_session.At("workflow-session.json")} PG149"]);
    }

    [Test]
    public void What_no_glob_of_the_policy_matches_is_passed_over()
        => SessionValidator.Validate(Files("active", "x"), new ValidationOptions { Policy = new Policy { Workflows = [] } }).ShouldBeEmpty();

    private static Dictionary<string, ReadOnlyMemory<byte>> Files(string status, string box)
    {
        var files = new Dictionary<string, string>
        {
            [_session.PathOf("IMPL-1")] = SampleSession.Task("IMPL-1", status),
            [_session.At("workflow-session.json")] = _session.File(status),
            [_session.At("IMPL_PLAN.md")] = SampleSession.Plan(),
            [_session.At("TODO_LIST.md")] = SampleSession.List($"{box} IMPL-1"),
            [_session.SummaryOf("IMPL-1")] = status == "completed" ? "Done.\n" : "",
        };
        if (status == "active")
        {
            files.Remove(_session.SummaryOf("IMPL-1"));
        }

        return files.ToDictionary(file => file.Key, file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Value));
    }

    private static string[] Told(IReadOnlyList<FileReport> reports)
        => [.. reports.SelectMany(report => report.Findings.Where(finding => finding.Rule.Id is not ("PG142" or "PG145")).Select(finding => $"{report.Path} {finding.Rule.Id}"))];
}
