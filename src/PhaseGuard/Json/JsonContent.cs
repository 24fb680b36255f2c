using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Json;

/// <summary>A value that is to be written into a text: a token as it will stand there, or members or elements of such.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Token">The text of a value that holds nothing.</param>
/// <param name="Items">What an object or an array holds; in an array without keys.</param>
internal sealed record JsonContent(JsonKind Kind, string Token, IReadOnlyList<(string Key, JsonContent Value)> Items)
{
    public static JsonContent Null { get; } = new(JsonKind.Null, "null", []);

    public static JsonContent Of(bool value) => new(value ? JsonKind.True : JsonKind.False, value ? "true" : "false", []);

    /// <summary>A number of at most two decimals.</summary>
    public static JsonContent Of(decimal number) => new(JsonKind.Number, number.ToString("0.##", CultureInfo.InvariantCulture), []);

    public static JsonContent Of(string text) => new(JsonKind.String, Quoted(text), []);

    /// <summary>A timestamp, in UTC and to the millisecond.</summary>
    public static JsonContent Of(DateTimeOffset time) => Of(TextOf(time));

    /// <summary>The text of a timestamp.</summary>
    public static string TextOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public static JsonContent Object(params IEnumerable<(string Key, JsonContent Value)> members)
        => new(JsonKind.Object, "{}", [.. members.Select(member => (Quoted(member.Key), member.Value))]);

    public static JsonContent Array(params IEnumerable<JsonContent> elements)
        => new(JsonKind.Array, "[]", [.. elements.Select(element => ("", element))]);

    /// <summary>The same as a value that stands somewhere: its tokens as they are written, its white space not.</summary>
    public static JsonContent Copy(JsonValue value)
    {
        if (value.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            return new JsonContent(value.Kind, Encoding.UTF8.GetString(value.Raw), []);
        }

        var items = new List<(string, JsonContent)>();
        foreach (JsonValue child in value.Children)
        {
            items.Add((child.HasKey ? Encoding.UTF8.GetString(child.RawKey) : "", Copy(child)));
        }

        return new JsonContent(value.Kind, value.IsObject ? "{}" : "[]", items);
    }

    /// <summary>The same as a value that stands somewhere, byte for byte.</summary>
    public static JsonContent Verbatim(JsonValue value) => new(value.Kind, Encoding.UTF8.GetString(value.Raw), []);

    /// <summary>Text as people read it; escaped is only what JSON wants escaped, and what shows nothing.</summary>
    private static string Quoted(string text) => $"\"{string.Concat(text.EnumerateRunes().Select(Escaped))}\"";

    /// <summary>The encoder escapes everything beyond the first 65536 characters, such as smileys.</summary>
    private static string Escaped(Rune rune) => rune.IsBmp || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
        ? JsonEncodedText.Encode(rune.ToString(), JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value
        : rune.ToString();
}
