using System.Text;
using PhaseGuard.Agents.Events;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Edits;

/// <summary>One text put in the place of another one.</summary>
/// <param name="Old">The text that goes; empty where the file begins with the new one.</param>
/// <param name="New">The text that comes.</param>
/// <param name="Times">How often the old one must occur; 0 for as often as it does.</param>
internal readonly record struct TextChange(string Old, string New, int Times)
{
    private static readonly string[] _oldKeys = ["old_string", "old_str", "oldString", "oldText"];
    private static readonly string[] _newKeys = ["new_string", "new_str", "newString", "newText"];
    private static readonly string[] _allKeys = ["replace_all", "replaceAll", "allow_multiple"];

    /// <summary>Reads a change.</summary>
    /// <returns><see langword="null"/> where the value tells none.</returns>
    public static TextChange? Read(JsonValue value)
        => Fields.First(value, _oldKeys) is not { IsString: true } old ? null
            : new TextChange(old.Text, Fields.Text(Fields.First(value, _newKeys)), TimesOf(value));

    /// <summary>Makes the change in a text.</summary>
    /// <returns><see langword="null"/> where the agent's own tool would refuse: what goes does not occur, or not as often as said.</returns>
    public string? Apply(string text)
    {
        if (Old.Length == 0)
        {
            return text.Length == 0 ? New : null;
        }

        int found = Count(text);
        return found == 0 || (Times > 0 && found != Times) ? null : text.Replace(Old, New, StringComparison.Ordinal);
    }

    /// <summary>Makes changes one after the other; all or none.</summary>
    /// <param name="before">The file's bytes; <see langword="null"/> where there is none.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The bytes after them; <see langword="null"/> where one of them cannot be made.</returns>
    public static byte[]? Apply(byte[]? before, IReadOnlyList<TextChange> changes)
    {
        string text = before is null ? "" : Encoding.UTF8.GetString(before);
        string? changed = ApplyAll(text, changes);
        if (changed is null && text.Contains('\r', StringComparison.Ordinal))
        {
            changed = ApplyAll(text.Replace("\r\n", "\n", StringComparison.Ordinal), changes); // agents show lines without it
        }

        return changed is null ? null : Encoding.UTF8.GetBytes(changed);
    }

    private static string? ApplyAll(string? text, IReadOnlyList<TextChange> changes)
    {
        foreach (TextChange change in changes)
        {
            text = text is null ? null : change.Apply(text);
        }

        return text;
    }

    private static int TimesOf(JsonValue value)
        => Fields.IsYes(Fields.First(value, _allKeys)) ? 0
            : JsonNumber.TryRead(value["expected_replacements"u8], out decimal times) && times is >= 1 and <= int.MaxValue ? (int)times
            : 1;

    private int Count(string text)
    {
        int count = 0;
        for (int at = 0; (at = text.IndexOf(Old, at, StringComparison.Ordinal)) >= 0; at += Old.Length)
        {
            count++;
        }

        return count;
    }
}
