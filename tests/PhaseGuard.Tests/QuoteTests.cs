using System.Globalization;
using System.Text;
using System.Text.Json;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests;

public sealed class QuoteTests
{
    [TestCase("", "\"\"")]
    [TestCase("a \"b\" \\", """
        "a \"b\" \\"
        """)]
    [TestCase("\u001b[31m\r\n\t", """
        "\u001b[31m\r\n\t"
        """)]
    [TestCase("é😀", "\"é😀\"")]
    [TestCase("a\u3164\u2800b", """
        "a\u3164\u2800b"
        """, Description = "characters that show nothing")]
    [TestCase("\U000e0041", """
        "\udb40\udc41"
        """, Description = "beyond the first 65,536: two escapes, as in JSON")]
    public void A_value_is_shown_as_JSON_would_write_it(string value, string shown) => Quote.Of(value).ShouldBe(shown);

    [Test]
    public void Half_a_pair_is_shown_as_no_character() => Quote.Of("\ud800").ShouldBe("\"\ufffd\"");

    [Test]
    public void Every_character_comes_back_and_none_acts()
    {
        for (int value = 0; value <= 0x10FFFF; value += value == 0xD7FF ? 0x801 : 1)
        {
            string character = new Rune(value).ToString();
            string shown = Quote.Of(character);
            if (shown != $"\"{character}\"")
            {
                JsonSerializer.Deserialize<string>(shown).ShouldBe(character);
            }
            else
            {
                Terminal.IsSafe(shown).ShouldBeTrue($"U+{value:X4}");
            }
        }
    }

    [TestCase(120, 122)]
    [TestCase(121, 125)]
    [TestCase(9_000_000, 125)]
    public void A_long_value_is_cut(int length, int shown) => Quote.Of(new string('x', length)).Length.ShouldBe(shown);

    [Test]
    public void No_character_is_cut_in_two()
        => new StringInfo(Quote.Of(string.Concat(Enumerable.Repeat("😀", 200)))).LengthInTextElements.ShouldBe(125);

    [TestCase("##[stop-commands]x", "#\\u0023[stop-commands]x")]
    [TestCase("see ##VSO[task.setvariable variable=x]y", "see #\\u0023VSO[task.setvariable variable=x]y")]
    [TestCase("###[group]", "##\\u0023[group]")]
    [TestCase("cut off ##", "cut off #\\u0023")]
    [TestCase("cut off ##vso", "cut off #\\u0023vso")]
    [TestCase("::error::x", ":\\u003aerror::x")]
    [TestCase("wrapped ::set-output name=x::y", "wrapped :\\u003aset-output name=x::y")]
    [TestCase("## heading, std::vector, a :: b, #[x], ##x", "## heading, std::vector, a :: b, #[x], ##x")]
    public void Nothing_in_a_line_commands_a_build_server(string text, string shown) => Quote.Plain(text).ShouldBe(shown);

    [TestCase("a/b \"c\" \\d", "a/b \"c\" \\d")]
    [TestCase("é\u001b\n\u2028", """é\u001b\n\u2028""")]
    public void A_path_keeps_all_that_does_not_act(string path, string shown) => Quote.Plain(path).ShouldBe(shown);
}
