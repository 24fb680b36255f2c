using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Robustness;

/// <summary>Writes a JSON text anew, token by token: numbers keep their digits, and objects the keys that they have twice.</summary>
internal static class Tokens
{
    /// <param name="text">The text, which is JSON and has no byte order mark.</param>
    /// <param name="space">Gives the white space before and after each token.</param>
    /// <param name="inside">Rewrites a string's content, which is still escaped.</param>
    public static byte[] Rewrite(byte[] text, Func<string> space, Func<string, string> inside)
    {
        var written = new StringBuilder();
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 256 });
        bool follows = false;
        while (reader.Read())
        {
            bool ends = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            written.Append(follows && !ends ? "," : "").Append(space());
            string raw = Encoding.UTF8.GetString(reader.ValueSpan);
            written.Append(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? $"\"{inside(raw)}\"" : raw).Append(space());
            written.Append(reader.TokenType == JsonTokenType.PropertyName ? ":" : "");
            follows = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        return Encoding.UTF8.GetBytes(written.ToString());
    }

    /// <summary>The same content, with some of its characters escaped as <c>\u0041</c>; what is escaped already stays.</summary>
    public static string Escape(SeededRandom dice, string raw)
    {
        var written = new StringBuilder();
        for (int at = 0; at < raw.Length; at++)
        {
            if (raw[at] == '\\')
            {
                int length = raw[at + 1] == 'u' ? 6 : 2;
                written.Append(raw, at, length);
                at += length - 1;
            }
            else if (char.IsSurrogate(raw[at]) || dice.Once(3))
            {
                written.Append(CultureInfo.InvariantCulture, $"\\u{(int)raw[at]:x4}");
            }
            else
            {
                written.Append(raw[at]);
            }
        }

        return written.ToString();
    }
}
