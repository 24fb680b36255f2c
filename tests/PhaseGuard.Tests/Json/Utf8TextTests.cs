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

    [Test]
    public void Trimming_takes_what_a_string_would_trim()
    {
        foreach (char c in Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => !char.IsSurrogate(c)))
        {
            string text = $"{c}a{c}b{c}{c}";
            Encoding.UTF8.GetString(Utf8Text.Trim(Encoding.UTF8.GetBytes(text))).ShouldBe(text.Trim());
        }
    }

    [TestCase("null", false)]
    [TestCase("\"\"", true)]
    [TestCase("""" "\u00a0 \t" """", true)]
    [TestCase("\" x \"", false)]
    [TestCase("[]", false)]
    public void Only_a_string_of_white_space_is_blank(string text, bool isBlank)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes(text));
        Utf8Text.IsBlank(tree.Root).ShouldBe(isBlank);
        Utf8Text.IsBlank(default).ShouldBeTrue();
    }
}
