using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Reports;

/// <summary>The source line and the caret that a terminal gets.</summary>
public sealed class SourceExcerptTests
{
    private const string Before = "\n    5 | ";

    [Test]
    public void A_line_that_fits_is_shown_whole_with_the_token_underlined()
        => Shown("SUCCESS", "", 120).ShouldBe("""

                5 | { "phase_name": "PREPARE", "status": "EXECUTED", "outcome": "SUCCESS", "notes": "-" },
                  |                                                             ^~~~~~~~~

            """);

    [Test]
    public void A_longer_line_is_cut_around_the_token()
        => Shown("SUCCESS", "", 60).ShouldBe("""

                5 | ..."EXECUTED", "outcome": "SUCCESS", "notes": "-" },
                  |                           ^~~~~~~~~

            """);

    [Test]
    public void Only_the_first_of_a_kind_shows_its_line()
        => Written.OnTerminal(Written.Fourteen("SUCCESS"), 80).Split(" | ").Length.ShouldBe(3);

    [TestCase(20)]
    [TestCase(31)]
    [TestCase(80)]
    [TestCase(2000)]
    public void Neither_tabs_nor_controls_nor_emoji_move_the_caret_or_reach_the_terminal(int width)
    {
        string shown = Shown("😀\u202e\u200bx", "\t\t", width);
        string[] lines = shown.Trim('\n').Split('\n');

        Terminal.IsSafe(shown).ShouldBeTrue();
        lines[1].IndexOf('^', StringComparison.Ordinal).ShouldBe(lines[0].IndexOf("\"😀", StringComparison.Ordinal));
        lines[0].Length.ShouldBeLessThanOrEqualTo(Math.Max(width, 34));
        lines[1].Length.ShouldBeLessThanOrEqualTo(lines[0].Length);
    }

    [Test]
    public void A_file_of_one_endless_line_shows_what_is_near()
    {
        string text = Written.Fourteen("SUCCESS").Replace("\n", new string(' ', 5000), StringComparison.Ordinal);

        string[] lines = Written.OnTerminal(text, 80).Split('\n');

        lines[1].ShouldStartWith("    1 | ...");
        lines[1].ShouldContain("\"outcome\": \"SUCCESS\", ");
        lines[1].Length.ShouldBe(80);
    }

    [TestCase("", TestName = "An_empty_file_shows_no_line")]
    [TestCase("[]", TestName = "A_finding_on_the_whole_file_shows_no_line")]
    [TestCase("{\n  \"tdd_cycle\": { \"phase_execution_log\": [\n{\n\"phase_name\": \"PREPARE\", \"status\": \"SKIPPED\" } ] } }", TestName = "A_bracket_alone_is_not_worth_a_line")]
    public void No_line(string text) => Written.OnTerminal(text, 80).ShouldNotContain(" | {\n");

    [Test]
    public void The_end_of_the_text_and_bytes_that_are_no_text_can_be_pointed_at()
    {
        Written.OnTerminal("{ \"a\": [1, 2", 80).ShouldContain("\n    1 | { \"a\": [1, 2\n      |             ^\n");
        FileReport broken = StepValidator.Validate(Written.Path, new byte[] { (byte)'{', (byte)'"', 0xff, (byte)'"' }, new ValidationOptions { WithSource = true });
        broken.Findings[0].Source.ShouldBe(new SourceLine("{\"", "\ufffd\""));
    }

    [Test]
    public void Findings_bring_no_line_unless_somebody_asks()
        => Written.OfOneKind.Files[0].Findings.ShouldAllBe(finding => finding.Source == null);

    [Test]
    public void Cures_and_the_summary_are_broken_at_spaces()
    {
        string text = Written.OnTerminal(Written.Fourteen("SUCCESS"), 60);

        text.ShouldContain("""

                14 times: Did you mean "PASS"? Set "outcome" to PASS or
                FAIL; put words into "outcome_details".

            14 errors, 0 warnings in 1 of 1 step file checked. More:
            dotnet phaseguard rules PG024

            """);
    }

    [Test]
    public void No_width_and_no_character_breaks_it()
    {
        foreach (string nasty in Terminal.Nasty.Append("😀").Append("\ud83d\ude00\\\""))
        {
            string escaped = System.Text.Json.JsonEncodedText.Encode(nasty).ToString();
            string raw = nasty.Any(unit => unit < ' ') || nasty.Contains('"', StringComparison.Ordinal) ? escaped : nasty;
            string text = Written.Fourteen($"{raw}{escaped}").Replace("\"PREPARE\"", $"\"{raw}\"", StringComparison.Ordinal);
            for (int width = 0; width < 100; width += 3)
            {
                Terminal.IsSafe(Written.OnTerminal(text, width)).ShouldBeTrue($"{escaped} on {width} columns");
            }
        }
    }

    private static string Shown(string outcome, string indent, int width)
    {
        string text = Written.OnTerminal(Written.Fourteen(outcome).Replace("    {", indent + "    {", StringComparison.Ordinal), width);
        int start = text.IndexOf(Before, StringComparison.Ordinal);
        int end = text.IndexOf('\n', text.IndexOf('\n', start + 1) + 1);
        return text[start..(end + 1)];
    }
}
