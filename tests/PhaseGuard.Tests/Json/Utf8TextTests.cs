using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Tests.Json;

public sealed class Utf8TextTests
{
    [TestCase("DEFERRED", true)]
    [TestCase("deferred: later", true)]
    [TestCase("Deferred-", true)]
    [TestCase("DEFERRED.", true)]
    [TestCase("DEFERRED_X", false)]
    [TestCase("DEFERRED2", false)]
    [TestCase("DEFERREDé", false)]
    [TestCase("DEFERRED😀", true)]
    [TestCase("DEFERRED𝐀", false, Description = "a letter beyond the first 65,536")]
    [TestCase("DEFERRE", false)]
    [TestCase(" DEFERRED", false)]
    [TestCase("", false)]
    public void A_word_ends_where_no_letter_digit_or_underscore_goes_on(string text, bool starts)
        => Utf8Text.StartsWithWord(Encoding.UTF8.GetBytes(text), "DEFERRED").ShouldBe(starts);

    [TestCase("null", false)]
    [TestCase("\"\"", true)]
    [TestCase("""" "\u00a0 \t" """", true)]
    [TestCase("\" x \"", false)]
    [TestCase("[]", false)]
    public void Only_a_string_that_shows_nothing_is_blank(string text, bool isBlank)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes(text));
        tree.Root.IsBlank.ShouldBe(isBlank);
        default(JsonValue).IsBlank.ShouldBeTrue();
    }
}
