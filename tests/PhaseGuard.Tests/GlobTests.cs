using System.Text;
using System.Text.RegularExpressions;
using PhaseGuard.Policies;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests;

public sealed class GlobTests
{
    [TestCase("**/steps/*.json", "steps/01.json", true)]
    [TestCase("**/steps/*.json", "a/b/steps/01.json", true)]
    [TestCase("**/steps/*.json", "a/steps/01.JSON", true, Description = "the extension's case does not count")]
    [TestCase("**/steps/*.JSON", "a/steps/01.json", true)]
    [TestCase("**/steps/*.json", "a/Steps/01.json", false, Description = "any other case does")]
    [TestCase("**/steps/*.json", "a/steps/b/01.json", false)]
    [TestCase("**/steps/*.json", "a/mysteps/01.json", false)]
    [TestCase("**/steps/**/*.json", "steps/01.json", true)]
    [TestCase("**/steps/**/*.json", "a/steps/b/c/01.json", true)]
    [TestCase("steps/?.json", "steps/1.json", true)]
    [TestCase("steps/?.json", "steps/é.json", true)]
    [TestCase("steps/?.json", "steps/😀.json", true, Description = "one character, however it is encoded")]
    [TestCase("steps/?.json", "steps/12.json", false)]
    [TestCase("steps/?.json", "steps//.json", false)]
    [TestCase("s*s/*", "steps/01.json", true)]
    [TestCase("*", "steps/01.json", false)]
    [TestCase("**", "steps/01.json", true)]
    [TestCase("a[1].json", "a[1].json", true)]
    [TestCase("a[1].json", "a1.json", false)]
    [TestCase("", "", true)]
    [TestCase("a", "", false)]
    public void A_path_matches_or_does_not(string pattern, string path, bool matches)
        => new Glob(pattern).Matches(path).ShouldBe(matches);

    [Test]
    public void A_glob_is_what_its_regular_expression_is()
    {
        var dice = new SeededRandom(1);
        for (int round = 0; round < Rounds.Examples(5000); round++)
        {
            string pattern = Join(dice, ["a", "b", "*", "?", "/", "**", "ab", "*a*", "/**/", "**/"]);
            string path = Join(dice, ["a", "b", "ab", "/", "ba", "aab"]);
            new Glob(pattern).Matches(path).ShouldBe(Regex.IsMatch($"/{path}", Expression(pattern)), $"{pattern} on {path}");
        }
    }

    [Test, CancelAfter(60_000)]
    public void Many_wildcards_are_no_trap(CancellationToken token)
        => Limited.Run(
            () => new Glob($"{string.Concat(Enumerable.Repeat("**/", 200))}{string.Concat(Enumerable.Repeat("*a", 200))}")
                .Matches($"{string.Concat(Enumerable.Repeat("a/", 1000))}{new string('a', 2000)}b"),
            token).ShouldBeFalse();

    private static string Join(SeededRandom dice, string[] parts) => string.Concat(Enumerable.Range(0, dice.Roll(7)).Select(_ => dice.Pick(parts)));

    /// <summary>Each name with its slash before it, so that a run of folders is a run of groups.</summary>
    private static string Expression(string pattern)
    {
        var expression = new StringBuilder(@"\A");
        foreach (string name in pattern.Split('/'))
        {
            expression.Append(name == "**" ? "(/[^/]*)*" : "/" + Regex.Escape(name).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal));
        }

        return expression.Append(@"\z").ToString();
    }
}
