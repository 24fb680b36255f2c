using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Boards;

/// <summary>What a file says, as a board shows it.</summary>
internal static class BoardText
{
    /// <summary>The longest text that is shown whole, in UTF-16 units: a board is no place for a whole log.</summary>
    private const int Longest = 2_000;

    /// <summary>A text as it is, a list of texts with commas, all else as JSON; empty where there is nothing.</summary>
    public static string Of(JsonValue value)
        => !value.Exists || value.Kind == JsonKind.Null ? ""
            : value.IsArray ? Cut(string.Join(", ", TextsOf(value)))
            : Cut(value.Text);

    /// <summary>A moment in UTC; the text of the file where it names none.</summary>
    public static string Of(TimeField time) => time.Instant?.ToTime() is { } instant ? Of(instant) : Of(time.Value);

    /// <summary>A moment in UTC, to the second.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("u", CultureInfo.InvariantCulture);

    private static string Cut(string text)
        => text.Length <= Longest ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)} ... (the file has the rest)";

    private static List<string> TextsOf(JsonValue array)
    {
        var texts = new List<string>();
        int length = 0;
        foreach (JsonValue element in array.Children)
        {
            if (length > Longest)
            {
                break;
            }

            texts.Add(element.Text);
            length += texts[^1].Length;
        }

        return texts;
    }
}
