using System.Text.Json;

namespace PhaseGuard.Cli.Tests;

public sealed class FormatTests
{
    [Test]
    public void Json_lists_every_file_clean_ones_too_by_its_repository_path()
    {
        using var repo = new TestRepo();
        repo.Write("a/steps/01-01.json", SampleStep.Good);
        repo.Write("b/steps/01-01.json", SampleStep.Bad);

        Finished check = Tool.Run(repo.At("b"), "check", "--format", "json");

        check.ExitCode.ShouldBe(1);
        check.Output.ShouldBe("""
            {
              "version": 1,
              "checked": 2,
              "errors": 1,
              "warnings": 0,
              "files": [
                {
                  "path": "a/steps/01-01.json",
                  "commit": null,
                  "blocked": false,
                  "resumeAt": null,
                  "findings": []
                },
                {
                  "path": "b/steps/01-01.json",
                  "commit": null,
                  "blocked": true,
                  "resumeAt": "GREEN",
                  "findings": [
                    {
                      "rule": "PG022",
                      "name": "phase-in-progress",
                      "level": "error",
                      "line": 10,
                      "column": 42,
                      "pointer": "/tdd_cycle/phase_execution_log/3/status",
                      "phase": "GREEN",
                      "message": "Phase GREEN left in progress",
                      "cure": "Finish the phase: set \"status\" to EXECUTED and record its outcome.",
                      "help": "docs/rules/PG022.md"
                    }
                  ]
                }
              ]
            }

            """);
    }

    [Test]
    public void Json_stays_json_whatever_a_file_is_called_and_holds()
    {
        using var repo = new TestRepo();
        repo.Write("docs/steps/a \"quote\"\n\u001b[31m.json", SampleStep.Bad.Replace("\"GREEN\"", "\"\\u001b[2J\"", StringComparison.Ordinal));

        string json = Tool.Run(repo.Top, "check", "--format", "json").Output;

        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("files")[0].GetProperty("path").GetString().ShouldBe("docs/steps/a \"quote\"\n\u001b[31m.json");
        json.ShouldNotContain('\u001b');
    }

    [Test]
    public void Text_never_paints_the_terminal()
    {
        using var repo = new TestRepo();
        repo.Write("docs/steps/a\n\u001b[31m.json", SampleStep.Bad.Replace("\"GREEN\"", "\"\\u001b[2J\\u202e\"", StringComparison.Ordinal));

        string text = Tool.Run(repo.Top, "check").Output;

        text.ShouldStartWith("docs/steps/a\\n\\u001b[31m.json:2:14: ");
        text.ShouldContain("\"\\u001b[2J\\u202e\"");
        text.ShouldNotContain('\u001b');
    }

    [Test]
    public void Rules_are_told_to_programs_too()
    {
        using var repo = new TestRepo();
        using JsonDocument all = JsonDocument.Parse(Tool.Run(repo.Top, "rules", "--format", "json").Output);
        using JsonDocument one = JsonDocument.Parse(Tool.Run(repo.Top, "rules", "deferred-phase", "--format", "json").Output);

        all.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldBe(RuleBook.All.Select(rule => rule.Id));
        one.RootElement.GetProperty("rules").EnumerateArray().ShouldHaveSingleItem().GetProperty("id").GetString().ShouldBe("PG031");
    }

    [Test]
    public void Rules_lists_every_rule_and_prints_its_page()
    {
        using var repo = new TestRepo();
        string[] lines = Tool.Run(repo.Top, "rules").Output.TrimEnd('\n').Split('\n');

        lines.Select(line => line[..5]).ShouldBe(RuleBook.All.Select(rule => rule.Id));
        foreach (Rule rule in RuleBook.All)
        {
            Tool.Run(repo.Top, "rules", rule.Id).Output.ShouldBe(File.ReadAllText(ProjectFolder.At("docs", "rules", $"{rule.Id}.md")));
        }

        Tool.Run(repo.Top, "rules", "deferred-phase").Output.ShouldBe(Tool.Run(repo.Top, "rules", "pg031").Output);
    }
}
