namespace PhaseGuard.Tests.Robustness;

/// <summary>How a file is spelt does not matter, only what it says.</summary>
public sealed class SpellingTests
{
    private static readonly string[] _spaces = ["", " ", "\n", "\r\n", "\t", "\n\n    ", "\r", "          "];

    public static IEnumerable<int> Seeds => Rounds.Seeds(2);

    [Test]
    public void White_space_between_tokens_changes_no_finding([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus)
        => SameFindings(seed, corpus, (dice, text) => Tokens.Rewrite(text, () => dice.Pick(_spaces), inside => inside));

    [Test]
    public void Escapes_that_nobody_needs_change_no_finding([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus)
        => SameFindings(seed, corpus, (dice, text) => Tokens.Rewrite(text, () => "", inside => Tokens.Escape(dice, inside)));

    [Test]
    public void A_byte_order_mark_changes_nothing([Values] bool corpus)
    {
        foreach (StepText text in StepText.From(corpus).Where(text => text.IsJson))
        {
            byte[] bare = text.WithoutMark;
            CaseFile.Show((text with { Content = bare }).Judge())
                .ShouldBe(CaseFile.Show((text with { Content = [0xEF, 0xBB, 0xBF, .. bare] }).Judge()), text.Name);
        }
    }

    private static void SameFindings(int seed, bool corpus, Func<SeededRandom, byte[], byte[]> respell)
    {
        var dice = new SeededRandom(seed);
        foreach (StepText text in StepText.From(corpus).Where(text => text.IsJson))
        {
            byte[] original = dice.Once(2) ? text.WithoutMark : Mutation.OfValues(dice, text.WithoutMark);
            StepText before = text with { Content = original };
            StepText after = text with { Content = respell(dice, original) };
            FindingsOf(after).ShouldBe(FindingsOf(before), $"seed {seed}, {after.Show()}");
        }
    }

    private static string[] FindingsOf(StepText text) =>
    [
        .. text.Judge().Findings
            .Select(finding => $"{finding.Rule.Id} {finding.Level} {finding.Pointer} {finding.Phase} {finding.Message} {finding.Cure}")
            .Order(StringComparer.Ordinal),
    ];
}
