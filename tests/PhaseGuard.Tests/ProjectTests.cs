using System.Text.RegularExpressions;
using PhaseGuard.Policies;

namespace PhaseGuard.Tests;

/// <summary>The project checks itself.</summary>
public sealed partial class ProjectTests
{
    private static readonly string[] _ids = [.. RuleBook.All.Select(rule => rule.Id)];

    private static readonly string[] _ruleFiles =
    [
        .. Directory.GetFiles(ProjectFolder.At("src", "PhaseGuard"), "PG*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file)),
    ];

    private static readonly HashSet<(string Rule, bool IsBad)> _cases =
        [.. CaseFile.All.Select(file => (file.Rule, file.IsBad)), .. StoryFile.All.Select(file => (file.Rule, file.IsBad))];

    [Test]
    public void Every_rule_is_listed_once_in_the_order_of_its_id()
        => _ids.ShouldBe(_ids.Distinct().Order(StringComparer.Ordinal));

    [Test]
    public void Every_rule_stands_in_a_file_that_bears_its_id_and_its_name()
    {
        foreach (Rule rule in RuleBook.All)
        {
            string file = _ruleFiles.Where(file => file.StartsWith(rule.Id, StringComparison.Ordinal)).ShouldHaveSingleItem();
            Dashed(file[rule.Id.Length..]).ShouldBe(rule.Name);
        }
    }

    [Test]
    public void Every_rule_file_is_in_the_list()
        => _ruleFiles.Select(file => RuleBook.All.Single(rule => file.StartsWith(rule.Id, StringComparison.Ordinal)).Id)
            .Order(StringComparer.Ordinal).ShouldBe(_ids);

    [Test]
    public void Every_rule_has_a_page_and_every_page_a_rule()
        => Directory.GetFiles(ProjectFolder.At("docs", "rules"), "PG*.md")
            .Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ShouldBe(_ids);

    [Test]
    public void The_page_of_the_policy_tells_of_every_key_and_of_no_other()
        => File.ReadLines(ProjectFolder.At("docs", "policy.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])
            .ShouldBe(PolicyFile.Keys);

    [Test]
    public void The_example_on_the_page_of_the_policy_is_a_policy()
    {
        string page = File.ReadAllText(ProjectFolder.At("docs", "policy.md"));
        string example = page.Split("```")[1]["json\n".Length..];
        PolicyFile.Read(System.Text.Encoding.UTF8.GetBytes(example)).Error.ShouldBeNull();
    }

    [Test]
    public void The_index_of_the_pages_is_not_stale()
    {
        string index = ProjectFolder.At("docs", "rules", "README.md");
        string rows = string.Concat(RuleBook.All.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Name} | {(rule.Level == Level.Error ? "error" : "warning")} | {rule.Title} |\n"));
        string expected = $"# The rules\n\n| id | name | level | the sin |\n| --- | --- | --- | --- |\n{rows}";
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(index, expected);
        }

        File.ReadAllText(index).ShouldBe(expected);
    }

    [Test]
    public void Every_rule_has_a_bad_and_a_good_case()
    {
        foreach (string id in _ids)
        {
            _cases.ShouldContain((id, true), $"{id} has no bad case");
            _cases.ShouldContain((id, false), $"{id} has no good case");
        }
    }

    [Test]
    public void Every_folder_of_cases_is_a_rules_and_every_expectation_has_its_case()
    {
        _cases.Select(file => file.Rule).Distinct().Order(StringComparer.Ordinal).ShouldBe(_ids);
        string[] expectations = Directory.GetFiles(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases"), "*.out", SearchOption.AllDirectories);
        expectations.Order(StringComparer.Ordinal).ShouldBe(CaseFile.All.Select(file => file.ExpectedFile).Order(StringComparer.Ordinal));
    }

    [Test]
    public void Every_rule_has_its_line_in_the_changelog()
    {
        string changelog = File.ReadAllText(ProjectFolder.At("CHANGELOG.md"));
        foreach (Rule rule in RuleBook.All)
        {
            changelog.ShouldContain($"{rule.Id} {rule.Name}");
        }
    }

    [Test]
    public void The_library_knows_no_console_no_file_system_no_process_and_no_clock()
    {
        string[] forbidden = ["Console.", "File.", "Directory.", "Process.", "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "Environment."];
        foreach (string file in Directory.EnumerateFiles(ProjectFolder.At("src", "PhaseGuard"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)))
        {
            foreach (string word in forbidden)
            {
                Regex.IsMatch(File.ReadAllText(file), $@"(?<![\w.]){Regex.Escape(word)}").ShouldBeFalse($"{file} uses {word}");
            }
        }
    }

    private static string Dashed(string name)
        => CapitalInside().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex CapitalInside();
}
