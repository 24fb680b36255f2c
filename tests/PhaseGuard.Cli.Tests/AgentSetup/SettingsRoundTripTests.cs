using System.Text;
using System.Text.Json;
using PhaseGuard.Cli.AgentSetup;

namespace PhaseGuard.Cli.Tests.AgentSetup;

/// <summary>The guard comes into settings and goes again, and every byte of others stays.</summary>
public sealed class SettingsRoundTripTests
{
    private static readonly AgentCommand _command = new(["dotnet", "phaseguard", "agent-hook"]);
    private static readonly AgentCommand _older = new(["/gone/phaseguard-hook", "agent"], "npx phaseguard");

    private static IEnumerable<CodingAgent> AgentsWithJson => CodingAgents.All.Where(agent => agent.Form is JsonForm);

    [TestCaseSource(typeof(ForeignSettings), nameof(ForeignSettings.All))]
    public void What_was_installed_can_be_taken_away_to_the_byte(string before)
    {
        foreach (CodingAgent agent in AgentsWithJson.Where(agent => agent.Name != "kiro" || !before.Contains("\"hooks\": {", StringComparison.Ordinal)))
        {
            byte[] with = agent.Form.WithGuard(Encoding.UTF8.GetBytes(before), _command);

            agent.Form.CommandsIn(with).Count.ShouldBe(1, agent.Name);
            agent.Form.WithGuard(with, _command).ShouldBe(with, $"{agent.Name}: a second installation changes nothing");
            Encoding.UTF8.GetString(agent.Form.WithoutGuard(with).ShouldNotBeNull(agent.Name)).ShouldBe(before, agent.Name);
        }
    }

    [TestCaseSource(typeof(ForeignSettings), nameof(ForeignSettings.All))]
    public void An_older_entry_gives_way_to_one(string before)
    {
        foreach (CodingAgent agent in AgentsWithJson.Where(agent => agent.Name != "kiro" || !before.Contains("\"hooks\": {", StringComparison.Ordinal)))
        {
            byte[] older = agent.Form.WithGuard(Encoding.UTF8.GetBytes(before), _older);

            byte[] newer = agent.Form.WithGuard(older, _command);

            agent.Form.CommandsIn(newer).Count.ShouldBe(1, agent.Name);
            Encoding.UTF8.GetString(newer).ShouldBe(Encoding.UTF8.GetString(agent.Form.WithGuard(Encoding.UTF8.GetBytes(before), _command)), agent.Name);
        }
    }

    [TestCaseSource(nameof(AgentsWithJson))]
    public void What_others_add_to_a_new_file_stays(object agent)
    {
        SettingsForm form = ((CodingAgent)agent).Form;
        byte[] created = form.WithGuard(null, _command);
        form.WithoutGuard(created).ShouldBeNull();
        string text = Encoding.UTF8.GetString(created);

        byte[] rest = form.WithoutGuard(Encoding.UTF8.GetBytes($"{text.TrimEnd()[..^1].TrimEnd()},\n  \"theirs\": true\n}}\n")).ShouldNotBeNull();

        JsonDocument.Parse(rest).RootElement.GetProperty("theirs").GetBoolean().ShouldBeTrue();
        form.CommandsIn(rest).ShouldBeEmpty();
    }

    [Test]
    public void An_entry_of_ours_among_others_in_one_list_goes_alone()
    {
        const string Before = """{ "hooks": { "PreToolUse": [{ "matcher": "Write", "hooks": [{ "command": "a" }, { "command": "phaseguard agent-hook" }, { "command": "b" }] }] } }""";

        byte[]? rest = CodingAgents.All[0].Form.WithoutGuard(Encoding.UTF8.GetBytes(Before));

        Encoding.UTF8.GetString(rest.ShouldNotBeNull()).ShouldBe(Before.Replace(" { \"command\": \"phaseguard agent-hook\" },", "", StringComparison.Ordinal));
    }

    [TestCase("", "is no JSON")]
    [TestCase("{ \"hooks\": ", "is no JSON")]
    [TestCase("{ /* open }", "is no JSON")]
    [TestCase("[]", "is no JSON object")]
    [TestCase("{ \"hooks\": [] }", "has something else than an object at \"hooks\"")]
    [TestCase("{ \"hooks\": { \"PreToolUse\": {} } }", "has something else than an array at \"PreToolUse\"")]
    public void What_cannot_be_added_to_is_told(string before, string flaw)
        => Should.Throw<FormatException>(() => CodingAgents.All[0].Form.WithGuard(Encoding.UTF8.GetBytes(before), _command)).Message.ShouldBe(flaw);
}
