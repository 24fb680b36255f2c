using System.Text.Json;
using System.Text.RegularExpressions;
using PhaseGuard.Policies;
using PhaseGuard.Reports;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The words of the schemas of the policy and of the report are the program's.</summary>
public sealed partial class PolicyAndReportSchemaWordsTests
{
    private static readonly SchemaFile _policy = new("policy.schema.json");
    private static readonly SchemaFile _report = new("report.schema.json");

    [Test]
    public void The_keys_of_a_policy_are_the_readers()
        => _policy.KeysAt("properties").ShouldBe(PolicyFile.Keys);

    [Test]
    public void The_defaults_of_a_policy_are_the_defaults()
    {
        Policy byDefault = Policy.Default;
        _policy.TextsAt("properties/steps/default").ShouldBe(byDefault.Steps);
        _policy.TextsAt("properties/workflows/default").ShouldBe(byDefault.Workflows);
        _policy.TextsAt("properties/contracts/default").ShouldBe(byDefault.Contracts);
        _policy.At("properties/longestTimeout/default").GetDecimal().ShouldBe(byDefault.LongestTimeout);
        _policy.TextsAt("properties/workflowAgents/default").ShouldBe(byDefault.WorkflowAgents);
        _policy.TextsAt("properties/exclude/default").ShouldBe(byDefault.Exclude);
        _policy.TextsAt("properties/agents/default").ShouldBe(byDefault.Agents);
        _policy.At("properties/plannedSteps/default").GetString().ShouldBe(byDefault.AllowsPlannedSteps ? "allow" : "block");
        _policy.At("properties/commitPhase/default").GetString().ShouldBe(byDefault.LeavesCommitOpen ? "open" : "required");
        _policy.At("properties/checkpoints/default").GetBoolean().ShouldBe(byDefault.AcceptsCheckpoints);
    }

    [Test]
    public void The_checkpoints_of_a_phase_set_are_the_models()
        => _policy.KeysAt("properties/phaseSets/additionalProperties/properties/checkpoints/properties")
            .ShouldBe([Checkpoint.Green, Checkpoint.Review, Checkpoint.Refactor, Checkpoint.Final]);

    [Test]
    public void The_rules_and_levels_of_a_policy_are_the_books()
    {
        string rules = string.Join(",\n", RuleBook.All.Select(Line)) + "\n";
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(ProjectFolder.At("schemas", _policy.Name), RuleLines().Replace(_policy.Text, rules, 1));
        }

        RuleLines().Match(_policy.Text).Value.ShouldBe(rules);
    }

    [Test]
    public void The_keys_of_a_report_are_the_ones_that_are_written()
    {
        FileReport file = CaseFile.All.First(theCase => theCase is { IsBad: true, IsPolicy: false }).Judge();
        FileReport repaired = file with { Commit = "c0ffee", Findings = [.. file.Findings.Select(finding => finding with { FixedIn = "decade", More = 7, Fix = finding.Fix ?? _fix })], InBaseline = file.Findings };
        JsonElement always = JsonElement.Parse(Write(new Report([file])));
        JsonElement all = JsonElement.Parse(Write(new Report([repaired]) { Commits = 2 }));
        ShouldName(all, always, "");
        ShouldName(all.GetProperty("files")[0], always.GetProperty("files")[0], "definitions/file/");
        ShouldName(FirstFinding(all), FirstFinding(always), "definitions/finding/");
        _report.TextsAt("definitions/finding/properties/level/enum").ShouldBe(RuleLevelReader.Words.SkipLast(1));
    }

    private static readonly Fix _fix = StepValidator.Validate("01-02.json", "{ \"step_id\": \"01-02\" }"u8.ToArray(), new ValidationOptions { WithFixes = true })
        .Findings.First(finding => finding.Rule.Id == "PG004").Fix!;

    internal static string Write(Report report)
    {
        using var writer = new StringWriter();
        JsonReport.Write(writer, report);
        return writer.ToString();
    }

    private static JsonElement FirstFinding(JsonElement report) => report.GetProperty("files")[0].GetProperty("findings")[0];

    private static void ShouldName(JsonElement all, JsonElement always, string part)
    {
        _report.KeysAt($"{part}properties").ShouldBe(KeysOf(all));
        _report.TextsAt($"{part}required").ShouldBe(KeysOf(always));
    }

    private static IEnumerable<string> KeysOf(JsonElement written) => written.EnumerateObject().Select(member => member.Name);

    private static string Line(Rule rule)
    {
        string[] levels = [.. RuleLevelReader.Words.Where(level => PolicyFile.Read(JsonSerializer.SerializeToUtf8Bytes(
            new { rules = new Dictionary<string, string> { [rule.Id] = level } })).IsUsable)];
        string byDefault = rule.Level == Level.Error ? "error" : "warning";
        return $$"""        "{{rule.Id}}": { "description": "{{rule.Name}}: {{rule.Title}}", "enum": [{{string.Join(", ", levels.Select(level => $"\"{level}\""))}}], "default": "{{byDefault}}" }""";
    }

    [GeneratedRegex("^(?: {8}\"PG[0-9]{3}\": .*\n)+", RegexOptions.Multiline)]
    private static partial Regex RuleLines();
}
