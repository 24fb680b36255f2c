using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Events;

/// <summary>The fields of events, which each agent calls as it likes.</summary>
internal static class Fields
{
    /// <summary>The keys of the file that a tool works on.</summary>
    public static IReadOnlyList<string> Path { get; } = ["file_path", "path", "filePath"];

    /// <summary>The member of the first key that an object has; absent where it has none.</summary>
    public static JsonValue First(JsonValue holder, IReadOnlyList<string> keys)
    {
        foreach (string key in keys)
        {
            if (holder[Encoding.UTF8.GetBytes(key)] is { Exists: true } value)
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>A text; empty where the value is none.</summary>
    public static string Text(JsonValue value) => value.IsString ? value.Text : "";

    /// <summary>Whether a value says yes, as JSON or as a text.</summary>
    public static bool IsYes(JsonValue value) => value.Kind == JsonKind.True || value.Is("true"u8);

    /// <summary>The last text of an array, which of <c>["bash", "-lc", "..."]</c> is the line.</summary>
    public static string? LastText(JsonValue array)
    {
        string? last = null;
        foreach (JsonValue element in array.Children)
        {
            last = element.IsString ? element.Text : last;
        }

        return last;
    }
}
