using System.Text;
using PhaseGuard.Policies;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The schema of the policy against <see cref="PolicyFile.Read"/>.</summary>
public sealed class PolicySchemaTests
{
    private static readonly string[] _paths =
    [
        "**/steps/*.json", "a", "a/b", "a//b", "/a", "a/", "", " ", "\u0085", "\u200b", ".", "..", "./a", "a/.", "a/../b", "a/..", "...", ".a", "a/..b/c",
        "a\\b", "a\u001bb", "a\u0085b", "a\u2028b", "a\n", "a.json", "a.JSON", "*.j?on", "??.json", "*?", "*n", "*x", "*son", "*sn", "a*b/c", "*.json*", "?????", "????", "a/*.jsonx", "{a}", "[a]", "!a", "a b", "\ud83d\ude00/?", ".\n/a", "a/\u3000",
    ];

    [Test]
    public void The_schema_and_the_guard_agree_on_every_policy_but_the_ones_that_no_schema_can_see()
        => Disagreements(Files.Concat(Probes)).ShouldBe(SchemaPage.UnseenPolicies.Select(name => $"PG090/{name}"), ignoreOrder: true);

    [Test]
    public void A_validator_with_another_engine_for_patterns_says_the_same()
    {
        (string, byte[] Content)[] policies = [.. Files.Concat(Probes).Select(policy => ("policy.schema.json", policy.Content))];
        SchemaValidator.AskAnother(policies).Zip(SchemaValidator.Ask(policies), policies)
            .Where(asked => asked.First is null != asked.Second is null)
            .Select(asked => $"{Encoding.UTF8.GetString(asked.Third.Content)}: {asked.First ?? asked.Second}").ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, byte[] Content)> Files
        => Directory.EnumerateFiles(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases"), "*.json", SearchOption.AllDirectories)
            .Where(file => file.Contains("/PG09", StringComparison.Ordinal) || file.EndsWith(".policy.json", StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) is not ("bad-empty.json" or "bad-no-json.json")) // no JSON is the editor's to say
            .Select(file => ($"{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileNameWithoutExtension(file)}", File.ReadAllBytes(file)));

    private static IEnumerable<(string Name, byte[] Content)> Probes =>
        from text in Globs.Concat(Values).Concat(Levels)
        select (text, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<string> Globs =>
        from path in _paths.Select(path => System.Text.Json.JsonSerializer.Serialize(path))
        from text in (IEnumerable<string>)[$$"""{ "steps": [{{path}}] }""", $$"""{ "exclude": ["a", {{path}}] }""", $$"""{ "canonicalSchema": {{path}} }""", $$"""{ "agents": [{{path}}] }""", $$"""{ "workflows": [{{path}}] }""", $$"""{ "workflowAgents": [{{path}}] }""", $$"""{ "logs": [{{path}}] }""", $$"""{ "logs": [{{path.Insert(path.Length - 1, "/{task-id}.log")}}] }"""]
        select text;

    private static IEnumerable<string> Values =>
        from key in PolicyFile.Keys
        from value in (IEnumerable<string>)["null", "true", "0", "\"x\"", "\"block\"", "\"open\"", "[]", "{}", "[null]", "{\"x\":null}", "{\"x\":{}}", "{\"x\":{\"phases\":[]}}", "{\"\":{\"phases\":[\"x\"],\"checkpoints\":null}}", "{\"x\":{\"phases\":[\"x\",\" \"]}}", "{\"x\":{\"phases\":[\"x\"],\"checkpoints\":{}}}", "{\"x\":{\"phases\":null}}"]
        select $$"""{ "{{key}}": {{value}} }""";

    private static IEnumerable<string> Levels =>
        from rule in RuleBook.All
        from level in (IEnumerable<string>)["\"error\"", "\"warning\"", "\"off\"", "\"Error\"", "null"]
        select $$"""{ "rules": { "{{rule.Id}}": {{level}} } }""";

    private static IEnumerable<string> Disagreements(IEnumerable<(string Name, byte[] Content)> policies)
    {
        (string Name, byte[] Content)[] all = [.. policies];
        return all.Zip(SchemaValidator.Ask(all.Select(policy => ("policy.schema.json", policy.Content))))
            .Where(pair => PolicyFile.Read(pair.First.Content).IsUsable != pair.Second is null)
            .Select(pair => pair.First.Name);
    }
}
