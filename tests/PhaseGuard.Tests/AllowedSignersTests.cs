using PhaseGuard.Policies;

namespace PhaseGuard.Tests;

/// <summary>Who a list of allowed signers names.</summary>
public sealed class AllowedSignersTests
{
    [TestCase("ada@example.org", "ada@example.org", true)]
    [TestCase("ada@example.org", "Ada@Example.org", true)]
    [TestCase("*@example.org", "ada@example.org", true)]
    [TestCase("*@example.org", "ada@example.com", false)]
    [TestCase("a?a@*", "ada@example.org", true)]
    [TestCase("a?a@*", "aa@example.org", false)]
    [TestCase("*a*a*", "banana", true)]
    [TestCase("*ab", "aab", true)]
    [TestCase("*", "", true)]
    [TestCase("ada", "ada@example.org", false)]
    [TestCase("*@example.org,!eve@example.org", "eve@example.org", false)]
    [TestCase("*@example.org,!eve@example.org", "ada@example.org", true)]
    [TestCase("\"ada b\"", "ada b", true)]
    public void A_pattern_names_somebody_or_not(string principals, string who, bool isNamed)
        => new AllowedSigners($"# who\n{principals} ssh-ed25519 AAAA\n").Names(who).ShouldBe(isNamed);

    [Test]
    public void A_pattern_of_many_stars_is_answered_at_once()
        => new AllowedSigners($"{string.Concat(Enumerable.Repeat("*a", 200))}b ssh-ed25519 AAAA\n").Names(new string('a', 2000)).ShouldBeFalse();
}
