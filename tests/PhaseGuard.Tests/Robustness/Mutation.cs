using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Robustness;

/// <summary>Ways in which a file goes wrong.</summary>
internal static class Mutation
{
    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-0", "-1", "1e999999", "123456789012345678901234567890.5E-77", "0.1", "[]", "{}", "[[]]", "[null]", "[{}]",
        "{\"\":{}}", "\"\"", "\" \"", "\"DEFERRED\"", "\"\\u0044eferred: \\ud83d\\ude00\"", "\"EXECUTED\"", "\"NOT_APPLICABLE:\"", "\"PASS\"",
        "\"2.0.0\"", "\"COMMIT\"", "\"9999-12-31T23:59:60+23:59\"", "\"0001-01-01\"", "{\"status\":\"DONE\"}", "{\"status\":{},\"phase_name\":[],\"status\":1}",
        new string('[', 55) + new string(']', 55), new string('7', 500),
    ];

    /// <summary>A byte flipped, or a piece cut out, doubled, or brought from another file.</summary>
    public static byte[] OfBytes(SeededRandom dice, byte[] text, byte[] other)
    {
        if (text.Length == 0)
        {
            return other;
        }

        int from = dice.Roll(text.Length);
        int to = Math.Min(text.Length, from + 1 + dice.Roll(dice.Pick([1, 8, 400])));
        return dice.Roll(5) switch
        {
            0 => [.. text[..from], (byte)(text[from] ^ (1 << dice.Roll(8))), .. text[(from + 1)..]],
            1 => [.. text[..from], .. text[to..]],
            2 => [.. text[..to], .. text[from..]],
            3 => text[..from],
            _ => [.. text[..from], .. other[Math.Min(other.Length, from)..]],
        };
    }

    /// <summary>A few values, small or with all that they hold, replaced by others; the file stays JSON.</summary>
    public static byte[] OfValues(SeededRandom dice, byte[] text)
    {
        for (int times = 1 + dice.Roll(3); times > 0; times--)
        {
            (int start, int end) = dice.Pick(Values(text));
            text = [.. text[..start], .. Encoding.UTF8.GetBytes(dice.Pick(_values)), .. text[end..]];
        }

        return text;
    }

    /// <summary>The first and the last offset of every value but the root.</summary>
    private static List<(int Start, int End)> Values(byte[] text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 200 });
        List<(int Start, int End)> values = [];
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                Utf8JsonReader inside = reader;
                inside.Skip();
                values.Add(((int)reader.TokenStartIndex, (int)inside.BytesConsumed));
            }
        }

        return values.Count > 1 ? values[1..] : values;
    }
}
