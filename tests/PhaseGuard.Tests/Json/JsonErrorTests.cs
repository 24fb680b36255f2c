using System.Text;
using System.Text.Json;
using PhaseGuard.Json;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Json;

/// <summary>Where a text stops being JSON, against <see cref="JsonGrammar"/> and against <c>System.Text.Json</c>.</summary>
public sealed class JsonErrorTests
{
    public static IEnumerable<int> Seeds => Rounds.Seeds(40);

    [TestCaseSource(nameof(Seeds))]
    public void The_error_stands_where_no_derivation_of_the_grammar_goes_on(int seed)
    {
        var dice = new SeededRandom(seed);
        for (int round = 0; round < 60; round++)
        {
            byte[] text = JsonTexts.Valid(dice);
            Agree(text);
            Agree(text = JsonTexts.Spoilt(dice, text));
            Agree(text.Length == 0 ? text : JsonTexts.Spoilt(dice, text));
        }
    }

    [TestCaseSource(nameof(Seeds))]
    public void A_text_that_was_cut_off_is_wrong_at_its_end_or_whole(int seed)
    {
        byte[] text = JsonTexts.Valid(new SeededRandom(seed));
        for (int length = 0; length < text.Length; length++)
        {
            (ErrorOf(text[..length])?.Offset ?? length).ShouldBe(length, Show(text[..length]));
        }
    }

    [TestCase("""nul}""", 3)]
    [TestCase("""[1,2""", 4)]
    [TestCase("1.", 2)]
    [TestCase("1.}", 2)]
    [TestCase("-", 1)]
    [TestCase("-x", 1)]
    [TestCase("01", 1)]
    [TestCase("1e+", 3)]
    [TestCase("[1,]", 3)]
    [TestCase("""{"a":1,}""", 7)]
    [TestCase("""{"":1 "":2}""", 6)]
    [TestCase("1 // one", 2)]
    [TestCase("/**/1", 0)]
    [TestCase("\"\\", 2)]
    [TestCase("\"\\u00", 5)]
    [TestCase("\"\\ud83d", 7)]
    [TestCase("\"\\ud83d\\n\"", 1, Description = "the half, not what stands in place of its other half")]
    [TestCase("\"\\ud83d \\q\"", 1, Description = "the half comes before the escape that is none")]
    [TestCase("\"\\ud83d\n", 1, Description = "the half comes before the control character")]
    [TestCase("\"\\ud83d\\uZ", 1, Description = "the half comes before the digit that is none")]
    [TestCase("\"\\\\ud83d\n", 8, Description = "a backslash and letters are no half")]
    [TestCase("\"\\ude00\\ud83d\"", 1)]
    [TestCase("\"\\ud83d\\ud83d\\ude00\"", 1)]
    [TestCase("\"\\ude", 1)]
    [TestCase("\0", 0)]
    [TestCase("{}\0", 2)]
    [TestCase("\uFEFF{}", 0)]
    public void A_known_trap_is_named_at_its_byte(string text, int offset)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        JsonSyntaxScanner.Find(utf8)!.Offset.ShouldBe(offset);
        Agree(utf8);
    }

    [TestCase(new byte[] { (byte)'"', 0xE2, 0x82 }, 3, Description = "cut in the middle of a character")]
    [TestCase(new byte[] { (byte)'"', 0xE2, 0x82, (byte)'"' }, 1)]
    [TestCase(new byte[] { (byte)'{', (byte)'"', 0xFF, (byte)'"' }, 2, Description = "in a key")]
    [TestCase(new byte[] { 0xFE, 0xFF, 0, (byte)'1' }, 0)]
    [TestCase(new byte[] { (byte)'1', 0, (byte)'2', 0 }, 1, Description = "UTF-16 without a byte order mark")]
    [TestCase(new byte[] { 0xEF, 0xBB }, 0, Description = "half a byte order mark")]
    public void Bytes_that_are_not_UTF8_are_named_at_their_first(byte[] text, int offset)
    {
        JsonSyntaxScanner.Find(text)!.Offset.ShouldBe(offset);
        Agree(text);
    }

    [TestCase(64, true)]
    [TestCase(65, false)]
    public void Objects_and_arrays_count_together_to_the_depth(int depth, bool isJson)
    {
        IEnumerable<bool> levels = Enumerable.Range(0, depth).Select(level => level % 2 == 0);
        string opened = string.Concat(levels.Select(isObject => isObject ? """{"a":""" : "["));
        string text = $"{opened}1{string.Concat(levels.Reverse().Select(isObject => isObject ? "}" : "]"))}";
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ErrorOf(utf8)?.Offset.ShouldBe(opened.LastIndexOf('{'));
        (ErrorOf(utf8) is null).ShouldBe(isJson);
        Agree(utf8);
    }

    private static void Agree(byte[] text)
    {
        JsonError? error = ErrorOf(text);
        (error?.Offset ?? -1).ShouldBe(JsonErrorOracle.FirstError(text), Show(text));
        error.ShouldNotBeSameAs(JsonError.Unknown, Show(text));
        (JsonSyntaxScanner.Find(text) is null).ShouldBe(error is null, Show(text));
        if (error is null || !error.Message.StartsWith("half", StringComparison.Ordinal) && !error.Message.EndsWith("UTF-8", StringComparison.Ordinal))
        {
            IsJsonElsewhere(text).ShouldBe(error is null, Show(text));
        }
    }

    /// <summary>The error of a text in which a byte order mark is no mark, so that every text is a text.</summary>
    private static JsonError? ErrorOf(byte[] text)
    {
        using JsonTree tree = JsonTree.Parse(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(text).ToArray());
        return tree.Error;
    }

    private static bool IsJsonElsewhere(byte[] text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Show(byte[] text) => $"{Encoding.UTF8.GetString(text)} = {Convert.ToHexString(text)}";
}
