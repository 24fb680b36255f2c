namespace PhaseGuard.Json;

/// <summary>What people and programs often write where JSON has nothing of the kind.</summary>
/// <param name="Standing">What stands there; <see langword="null"/> where its first character says enough.</param>
/// <param name="Cure">What to do about it.</param>
internal readonly record struct JsonMistake(string? Standing, string Cure)
{
    /// <summary>What was written at a place with which no JSON goes on.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <param name="at">The 0-based offset of the place.</param>
    /// <returns><see langword="null"/> where it is nothing that has a name.</returns>
    public static JsonMistake? At(ReadOnlySpan<byte> text, int at)
    {
        bool isFirst = text[..at].IndexOfAnyExcept(" \t\r\n"u8) < 0;
        return text[at..] switch
        {
            [] => new(null, isFirst ? "Write the file: nothing stands in it." : "The text ends too early: write what is missing."),
            [(byte)'`', (byte)'`', (byte)'`', ..] or [(byte)'~', (byte)'~', (byte)'~', ..]
                => new("a fence of Markdown", "Remove the lines of the fence, and keep the JSON between them."),
            [(byte)'<', (byte)'<', (byte)'<', ..] or [(byte)'=', (byte)'=', (byte)'=', ..] or [(byte)'>', (byte)'>', (byte)'>', ..]
                => new("a conflict marker of git", "Resolve the conflict, and remove the lines of its markers."),
            [(byte)'/' or (byte)'#', ..]
                => new("a comment", "JSON has no comments: remove it, or keep its words as the text of a key such as \"notes\"."),
            [(byte)'\'', ..] => new("a single quote", "Put each key and each text in double quotes."),
            [0xE2, 0x80, >= 0x98 and <= 0x9F, ..] => new("a curly quote", "Put each key and each text in straight double quotes."),
            _ when isFirst => new(null, "Keep nothing but the JSON in the file: it begins with { and ends with }."),
            _ => null,
        };
    }
}
