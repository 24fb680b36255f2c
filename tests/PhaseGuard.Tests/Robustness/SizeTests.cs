using System.Text;

namespace PhaseGuard.Tests.Robustness;

/// <summary>Files up to the limit of 10 MiB are judged, and nothing of one beyond it is read.</summary>
public sealed class SizeTests
{
    private const int Long = 9_000_000;

    [TestCase(StepValidator.SizeLimit, "PG001")]
    [TestCase(StepValidator.SizeLimit + 1, "PG003")]
    public void A_file_of_one_byte_more_than_10_MiB_is_not_read(int size, string rule)
        => StepValidator.Validate(Examples.Path, new byte[size]).Findings.Select(finding => finding.Rule.Id).ShouldBe([rule]);

    [TestCase("x")]
    [TestCase("\\u001b")]
    [TestCase("\\ud83d\\ude00")]
    public void Strings_of_9_MB_are_judged_and_never_shown_whole(string character)
    {
        string huge = new StringBuilder().Insert(0, character, Long / character.Length).ToString();
        foreach (string template in new[]
        {
            """{"tdd_cycle":{"phase_execution_log":[{"status":"@"}]}}""",
            """{"tdd_cycle":{"phase_execution_log":[{"phase_name":"@","status":"IN_PROGRESS"}]}}""",
            """{"tdd_cycle":{"phase_execution_log":[{"status":"SKIPPED","blocked_by":"DEFERRED@"}]}}""",
            """{"tdd_cycle":{"phase_execution_log":[{"status":"EXECUTED","outcome":"@"}]}}""",
            """{"schema_version":"@"}""",
            """{"task_id":"@"}""",
            """{"state":{"status":"@"}}""",
            """{"@":0}""",
            "@",
        })
        {
            byte[] content = Encoding.UTF8.GetBytes(template.Replace("@", huge, StringComparison.Ordinal));
            Promises.Keep(StepValidator.Validate(Examples.Path, content), content, $"{character} in {template}");
        }
    }
}
