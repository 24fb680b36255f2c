using System.Text;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Json;

/// <summary>Makes JSON texts by chance, and spoils them.</summary>
internal static class JsonTexts
{
    private static readonly string[] _flat =
    [
        "0", "-0", "12", "-1.5", "1e9", "2E-3", "0.10e+05", "true", "false", "null", "\"\"", "\"a\"", "\"é€😀\"",
        "\"\\ud83d\\ude00\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\\uD83D\\uDE00\\udBFF\\udfff\"",
    ];

    private static readonly byte[][] _traps =
    [
        .. new[]
        {
            "\\ud800", "\\udc00", "\\uDBFF\\u", "\\ud8", "\\", "\\u12", "\\q", "\"", ",", "//", "/* */", "NaN", "-", ".", "01", "1.", "1e",
            "nul", "tru", "falsee", "[", "]", "{", "}", ":", "\0", "\u001F", "\t", "\n", "\u007F", "\uFEFF", "\u2028", "'", "Infinity", "[[[[[[[[",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xC2],
    ];

    public static byte[] Valid(SeededRandom dice) => Encoding.UTF8.GetBytes(Space(dice) + Value(dice, 3) + Space(dice));

    /// <summary>The same text with a byte changed, cut out, doubled, or a trap put in; cut off at the end now and then.</summary>
    public static byte[] Spoilt(SeededRandom dice, byte[] text)
    {
        int at = dice.Roll(text.Length);
        return dice.Roll(6) switch
        {
            0 => [.. text[..at], (byte)dice.Roll(256), .. text[(at + 1)..]],
            1 => [.. text[..at], .. text[(at + 1)..]],
            2 => [.. text[..at], .. text[at..], .. text[at..]],
            3 => text[..at],
            4 => [.. text[..at], .. dice.Pick(_traps)],
            _ => [.. text[..at], .. dice.Pick(_traps), .. text[at..]],
        };
    }

    private static string Value(SeededRandom dice, int depth) => dice.Roll(depth > 0 ? 4 : 2) switch
    {
        2 => $"[{Space(dice)}{Many(dice, () => Value(dice, depth - 1))}]",
        3 => $"{{{Space(dice)}{Many(dice, () => $"{String(dice)}{Space(dice)}:{Space(dice)}{Value(dice, depth - 1)}")}}}",
        _ => dice.Pick(_flat),
    };

    private static string Many(SeededRandom dice, Func<string> one)
        => string.Join($",{Space(dice)}", Enumerable.Range(0, dice.Roll(4)).Select(_ => one() + Space(dice)));

    private static string String(SeededRandom dice) => dice.Pick([.. _flat.Where(value => value[0] == '"')]);

    private static string Space(SeededRandom dice) => dice.Pick(["", "", "", " ", "\r\n", "\t"]);
}
