using System.Text;
using PhaseGuard.Policies;

namespace PhaseGuard.Tests;

/// <summary>What is wrong with a policy is shown, and what the policy holds does nothing.</summary>
public sealed class PolicyErrorTests
{
    [TestCase("\\u001b[2J")]
    [TestCase("\\u202e")]
    [TestCase("\\n##[stop-commands]x")]
    public void What_a_policy_names_is_escaped_in_the_sentence(string name)
    {
        PolicyReading reading = PolicyFile.Read(Encoding.UTF8.GetBytes(
            $$"""{ "phaseSets": { "5.0": { "phases": ["A{{name}}B", "COMMIT"], "checkpoints": { "GREEN": "NONE" } } } }"""));

        string sentence = reading.Error!.Sentence("phaseguard.json");

        sentence.ShouldStartWith("phaseguard.json:1:");
        sentence.ShouldContain("A\\");
        sentence.ShouldAllBe(letter => letter >= ' ' && letter <= '~');
        sentence.ShouldNotContain("##[");
    }
}
