using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>An agent reads rules, steps and the policy, and is handed a step.</summary>
public sealed class McpResourceTests
{
    [Test]
    public void Every_rule_has_its_page()
    {
        using var repo = new TestRepo();

        JsonNode[] answers = McpRun.Lines(repo.Top, [.. RuleBook.All.Select(rule => McpRun.Request(rule.Id, "resources/read", new { uri = $"phaseguard://rules/{rule.Id}" }))]);

        answers.Length.ShouldBe(RuleBook.All.Count);
        answers.ShouldAllBe(answer => ((string)answer["result"]!["contents"]![0]!["text"]!).StartsWith($"# {(string)answer["id"]!}: ", StringComparison.Ordinal));
    }

    [Test]
    public void The_policy_and_the_steps_are_listed_and_each_can_be_read()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{ \"steps\": [\"**/steps/*.json\"] }");
        repo.Write("docs/a b/steps/ä.json", SampleStep.Good);

        string[] uris = [.. McpRun.Ask(repo.Top, "resources/list")["result"]!["resources"]!.AsArray().Select(resource => (string)resource!["uri"]!)];

        uris.ShouldBe(["phaseguard://policy", "phaseguard://steps/docs/a%20b/steps/%C3%A4.json"]);
        uris.Select(uri => (string)McpRun.Ask(repo.Top, "resources/read", new { uri })["result"]!["contents"]![0]!["text"]!)
            .ShouldBe(["{ \"steps\": [\"**/steps/*.json\"] }", SampleStep.Good]);
    }

    [Test]
    public void Many_steps_are_listed_page_by_page()
    {
        using var repo = new TestRepo();
        string[] paths = [.. Enumerable.Range(0, 450).Select(number => $"steps/{number:000}.json")];
        foreach (string path in paths)
        {
            repo.Write(path, "{}");
        }

        var listed = new List<string>();
        string? cursor = null;
        do
        {
            JsonNode result = McpRun.Ask(repo.Top, "resources/list", cursor is null ? null : new { cursor })["result"]!;
            listed.AddRange(result["resources"]!.AsArray().Select(resource => (string)resource!["name"]!));
            cursor = (string?)result["nextCursor"];
        }
        while (cursor is not null);

        listed.ShouldBe(paths);
    }

    [Test]
    public void The_prompt_hands_over_what_execute_prints_and_says_why_a_step_is_not_ready()
    {
        using var step = new Planned();
        string[] command = ["execute", "@software-crafter", SampleStep.Path];
        object parameters = new { name = "execute", arguments = new { agent = "software-crafter", file = SampleStep.Path } };

        JsonNode ready = McpRun.Ask(step.Repo.Top, "prompts/get", parameters);
        step.Passed([.. PhaseNames.Of(5)]);
        step.After("step done FILE");
        JsonNode blocked = McpRun.Ask(step.Repo.Top, "prompts/get", parameters);

        ((string?)ready["result"]!["messages"]![0]!["content"]!["text"]).ShouldNotBeNull().ShouldStartWith("Ready for @software-crafter: ");
        ((string?)blocked["error"]!["message"]).ShouldBe(Tool.Run(step.Repo.Top, command).Shown.TrimEnd());
    }
}
