using System.Text.Json;
using System.Text.RegularExpressions;
using PhaseGuard.Contracts.Rules;
using PhaseGuard.Workflows.Rules;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The schemas work offline, wherever the folder stands.</summary>
public sealed class SchemaFilesTests
{
    [TestCaseSource(typeof(SchemaFile), nameof(SchemaFile.All))]
    public void A_schema_is_of_draft_07_and_claims_no_address(SchemaFile schema)
    {
        schema.At("$schema").GetString().ShouldBe("http://json-schema.org/draft-07/schema#");
        schema.EveryValueOf("$id").ShouldBeEmpty();
        schema.At("title").GetString().ShouldStartWith("PhaseGuard");
    }

    [TestCaseSource(typeof(SchemaFile), nameof(SchemaFile.All))]
    public void A_schema_refers_to_nothing_but_what_stands_in_its_folder(SchemaFile schema)
    {
        foreach (string reference in schema.EveryValueOf("$ref").Select(value => value.GetString()!))
        {
            string[] parts = reference.Split('#');
            SchemaFile target = SchemaFile.All.Single(file => file.Name == (parts[0].Length == 0 ? schema.Name : parts[0]));
            if (parts.Length > 1)
            {
                target.At(parts[1].TrimStart('/')).ValueKind.ShouldBe(JsonValueKind.Object, reference);
            }
        }
    }

    /// <summary>The classes and the end of a text differ, and so does what has a name.</summary>
    [TestCaseSource(typeof(SchemaFile), nameof(SchemaFile.All))]
    public void A_pattern_uses_nothing_that_ECMAScript_without_flags_and_Python_read_in_two_ways(SchemaFile schema)
        => schema.EveryValueOf("pattern").Select(value => value.GetString()!.Replace("[\\s\\S]", "", StringComparison.Ordinal))
            .ShouldAllBe(pattern => !Regex.IsMatch(pattern, "\\\\[A-Zabdkpswxz]|\\$|\\(\\?[<P]|[^\\u0000-\\u007f]"));

    [TestCaseSource(typeof(SchemaFile), nameof(SchemaFile.All))]
    public void Every_word_that_a_schema_explains_has_its_explanation(SchemaFile schema)
        => schema.ObjectsWith("enumDescriptions").ShouldAllBe(
            value => value.GetProperty("enumDescriptions").GetArrayLength() == value.GetProperty("enum").GetArrayLength());

    [TestCaseSource(typeof(SchemaFile), nameof(SchemaFile.All))]
    public void The_list_of_the_schemas_names_them_all(SchemaFile schema)
        => File.ReadAllText(ProjectFolder.At("docs", "schemas.md")).ShouldContain($"`{schema.Name}`");

    [Test]
    public void Every_rule_that_can_stop_a_commit_is_in_the_list()
    {
        SchemaPage.Says.Keys.ShouldBe(ThatStop(Steps.Rules.StepRules.All.Select(rule => rule.Rule)));
        SchemaPage.SaysOf("a task file").Keys.ShouldBe(ThatStop(TaskRules.All.Select(rule => rule.Rule)));
        SchemaPage.SaysOf("a contract").Keys.ShouldBe(ThatStop(ContractFileRules.All.Select(rule => rule.Rule)));
        SchemaPage.SaysOf("a session file").Keys.ShouldBe(ThatStop(SessionFileRules.All.Concat(SessionFileRules.WithTasks).Select(rule => rule.Rule)));
    }

    private static IEnumerable<string> ThatStop(IEnumerable<Rule> rules) => rules.Where(rule => rule.GravestLevel == Level.Error).Select(rule => rule.Id);

    [Test]
    public void The_validator_is_pinned_by_content_and_by_no_address()
        => File.ReadAllText(ProjectFolder.At("tests", "schemas", "package-lock.json")).ShouldSatisfyAllConditions(
            text => text.ShouldContain("\"integrity\""),
            text => text.ShouldNotContain("\"resolved\""));
}
