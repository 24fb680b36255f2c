using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The schemas of the files of a session against the rules, by the lists in <c>docs/schemas.md</c>.</summary>
[TestFixture("workflow-task.schema.json", "a task file", "PG100")]
[TestFixture("workflow-session.schema.json", "a session file", "PG115")]
public sealed class WorkflowSchemaTests(string schema, string kind, string rule)
{
    private static readonly string[] _odd = ["true", "7", "\"\"", "\"completed\"", "\"failed\"", "\"Done\"", "[]", "[null]", "[\"IMPL-2\", 7]", "{}", "{\"depends_on\":7}", "{\"success\":false}", "{\"success\":true}"];

    private readonly string _path = Examples.PathFor(rule);

    [Test]
    public void The_schema_rejects_what_a_rule_stops_that_it_says_the_same_as_and_nothing_else()
        => Disagreements(SchemaValidator.Ask).ShouldBeEmpty();

    [Test]
    public void A_validator_with_another_engine_for_patterns_says_the_same()
        => Disagreements(SchemaValidator.AskAnother).ShouldBeEmpty();

    private IEnumerable<string> Disagreements(Func<IEnumerable<(string, byte[])>, IReadOnlyList<string?>> ask)
    {
        HashSet<string> same = [.. SchemaPage.SaysOf(kind).Where(row => row.Value == "the same").Select(row => row.Key)];
        byte[][] documents = [.. Honest.Concat(Spoilt).Concat(Probes).Where(IsJson)];
        return documents.Zip(ask(documents.Select(document => (schema, document))))
            .Where(asked => Errors(asked.First).Any(same.Contains) != asked.Second is not null)
            .Take(20).Select(asked => $"{Encoding.UTF8.GetString(asked.First)}: {asked.Second ?? "accepted"}");
    }

    /// <summary>The cases of such files, and the small honest one of each kind.</summary>
    private IEnumerable<byte[]> Honest
        =>
        [
            .. CaseFile.All.Where(theCase => !theCase.IsPolicy && Path.GetDirectoryName(theCase.Path) == Path.GetDirectoryName(_path)).Select(theCase => theCase.Content),
            Encoding.UTF8.GetBytes(SessionRecord.Task("IMPL-1", "pending")), Encoding.UTF8.GetBytes(SessionRecord.Session("WFS-auth", "active")),
        ];

    private IEnumerable<byte[]> Spoilt
        => from seed in Rounds.Seeds(1)
           let dice = new SeededRandom(seed)
           from text in Honest
           where IsJson(text)
           select Mutation.OfValues(dice, text);

    private static IEnumerable<byte[]> Probes
        => from key in (IEnumerable<string>)["id", "task_id", "title", "session_id", "depends_on", "dependencies", "meta", "context", "flow_control", "result", "created_at", "status_history", "focus_paths"]
           from value in _odd
           from status in (IEnumerable<string>)["completed", "failed", "skipped"]
           select Encoding.UTF8.GetBytes($$"""{ "{{key}}": {{value}}, "status": "{{status}}", "context": {{(key == "context" ? value : "{ \"depends_on\": [] }")}} }""");

    private IEnumerable<string> Errors(byte[] content)
    {
        using Document document = DialectBook.KindOfNamed(_path, Policy.Default).Read(_path, content, Examples.Options);
        return [.. document.Validate().Findings.Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Id)];
    }

    private static bool IsJson(byte[] content)
    {
        using JsonTree tree = JsonTree.Parse(content);
        return tree.Root.Exists && tree.Error is null;
    }
}
