namespace PhaseGuard.Json;

/// <summary>A list to which entries may only be added.</summary>
internal static class AppendOnly
{
    /// <summary>Finds the first entry that is not what it was.</summary>
    /// <param name="before">The list before; what is no array has no entries.</param>
    /// <param name="after">The list after.</param>
    /// <param name="isSame">Whether an entry is still what it was.</param>
    /// <returns>The entry before, its position, and what stands there now, absent where nothing does; <see langword="null"/> where all are what they were.</returns>
    public static (JsonValue Before, int Position, JsonValue After)? FirstChange(
        JsonValue before, JsonValue after, Func<JsonValue, JsonValue, bool> isSame)
    {
        JsonChildren.Enumerator entries = after.If(JsonKind.Array).Children.GetEnumerator();
        int position = 0;
        foreach (JsonValue entry in before.If(JsonKind.Array).Children)
        {
            JsonValue now = entries.MoveNext() ? entries.Current : default;
            if (!now.Exists || !isSame(entry, now))
            {
                return (entry, position, now);
            }

            position++;
        }

        return null;
    }
}
