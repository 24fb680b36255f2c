using System.Globalization;

namespace PhaseGuard.Tests.Robustness;

/// <summary>What a file or a path holds is shown, never obeyed.</summary>
public sealed class TerminalTests
{
    public static IEnumerable<int> Seeds => Rounds.Seeds(2);

    [Test]
    public void No_string_key_or_path_reaches_a_terminal_raw([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus)
    {
        var dice = new SeededRandom(seed);
        foreach (StepText text in StepText.From(corpus).Where(text => text.IsJson))
        {
            byte[] content = Tokens.Rewrite(text.WithoutMark, () => "", inside => dice.Once(4) ? Spoil(dice, inside) : inside);
            var spoilt = new StepText(text.Name, content);
            Promises.Keep(spoilt.Judge($"{dice.Pick(Terminal.Nasty)}/steps/{dice.Pick(Terminal.Nasty)}.json"), content, $"seed {seed}, {spoilt.Show()}");
        }
    }

    [TestCase("COMPLETED")]
    [TestCase("")]
    public void A_nasty_character_is_quoted_where_a_finding_tells_of_it(string around)
    {
        foreach (string nasty in Terminal.Nasty)
        {
            string escaped = string.Concat(nasty.Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));
            string file = $$$"""{"tdd_cycle":{"phase_execution_log":[{"phase_name":"{{{escaped + around}}}","status":"{{{around + escaped}}}"}]}}""";
            FileReport report = StepValidator.Validate(Examples.Path, System.Text.Encoding.UTF8.GetBytes(file), Examples.Options);
            report.Findings.ShouldContain(finding => finding.Rule.Id == "PG020");
            Promises.Keep(report, System.Text.Encoding.UTF8.GetBytes(file), escaped);
        }
    }

    /// <summary>Puts a nasty character at the start, the end, or in place of all; raw where JSON allows it.</summary>
    private static string Spoil(SeededRandom dice, string inside)
    {
        string nasty = string.Concat(dice.Pick(Terminal.Nasty).Select(unit =>
            unit < ' ' || dice.Once(2) && !char.IsSurrogate(unit) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}") : unit.ToString()));
        return dice.Roll(3) switch
        {
            0 => nasty + inside,
            1 => inside + nasty,
            _ => nasty,
        };
    }
}
