using System.Text.Json;

namespace PhaseGuard.Tests.Reports;

public sealed class GitLabReportTests
{
    [Test]
    public void A_finding_is_an_entry_with_all_that_GitLab_asks_for()
        => Without("fingerprint", Written.As("gitlab", Written.WarningOnly)).ShouldBe("""
            [
              {
                "description": "the task id \"01-01\" does not fit the file name \"07-07\". Rename the file after its task, or correct the task id.",
                "check_name": "PG008",
                "severity": "minor",
                "location": {
                  "path": "docs/steps/07-07.json",
                  "lines": {
                    "begin": 2
                  }
                }
              }
            ]

            """);

    [Test]
    public void Nothing_found_is_an_empty_array() => Written.As("gitlab", Written.Clean).ShouldBe("[]\n");

    [Test]
    public void An_error_is_major_and_no_two_entries_have_one_fingerprint()
    {
        using var document = JsonDocument.Parse(Written.As("gitlab", Written.OfOneKind));
        JsonElement[] entries = [.. document.RootElement.EnumerateArray()];

        entries.Length.ShouldBe(14);
        entries.ShouldAllBe(entry => entry.GetProperty("severity").GetString() == "major");
        entries.Select(entry => entry.GetProperty("fingerprint").GetString()).ShouldBeUnique();
    }

    private static string Without(string key, string json)
        => string.Concat(json.Split('\n').Where(line => !line.Contains($"\"{key}\"", StringComparison.Ordinal)).Select(line => line + "\n"))[..^1];
}
