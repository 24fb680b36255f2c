using System.Text;

namespace PhaseGuard.Cli.Lsp;

/// <summary>Where somebody types in a JSON text that need not be whole yet: under which keys, and in which word.</summary>
internal readonly ref struct JsonCursor
{
    private JsonCursor(List<string> keys, int start, int end, bool isInQuotes) => (Keys, Start, End, IsInQuotes) = (keys, start, end, isInQuotes);

    /// <summary>The keys of the values that hold the place, from the root, the one whose value is typed last; empty where a key is typed.</summary>
    public List<string> Keys { get; }

    /// <summary>Where the word begins that is typed, in bytes; behind its quote.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    public bool IsInQuotes { get; }

    /// <summary>The key whose value, or one of whose values, is typed.</summary>
    public string? Key => Keys.Count == 0 ? null : Keys[^1];

    /// <param name="text">The text.</param>
    /// <param name="place">The place, in bytes.</param>
    public static JsonCursor At(ReadOnlySpan<byte> text, int place)
    {
        var frames = new Stack<(bool IsObject, string Key)>();
        (bool isObject, string key) = (false, "");
        bool isValue = true;
        string word = "";
        int at = 0;
        while (at < place)
        {
            switch (text[at])
            {
                case (byte)'"':
                    int end = EndOfString(text, at + 1);
                    if (end >= place)
                    {
                        return Of(frames, isObject, key, isValue, at + 1, end, isInQuotes: true);
                    }

                    word = Encoding.UTF8.GetString(text[(at + 1)..end]);
                    at = end;
                    break;
                case (byte)':':
                    (key, isValue) = (word, true);
                    break;
                case (byte)',':
                    (key, isValue) = isObject ? ("", false) : (key, true);
                    break;
                case (byte)'{' or (byte)'[':
                    frames.Push((isObject, key));
                    isObject = text[at] == '{';
                    (key, isValue) = isObject ? ("", false) : (key, true);
                    break;
                case (byte)'}' or (byte)']' when frames.TryPop(out (bool IsObject, string Key) outer):
                    (isObject, key) = outer;
                    break;
            }

            at++;
        }

        int start = place;
        while (start > 0 && (char.IsAsciiLetterOrDigit((char)text[start - 1]) || text[start - 1] == '_'))
        {
            start--;
        }

        return Of(frames, isObject, key, isValue, start, place, isInQuotes: false);
    }

    private static JsonCursor Of(Stack<(bool IsObject, string Key)> frames, bool isObject, string key, bool isValue, int start, int end, bool isInQuotes)
    {
        var keys = new List<string>();
        foreach ((_, string outer) in frames)
        {
            if (outer.Length > 0 && (keys.Count == 0 || keys[^1] != outer))
            {
                keys.Add(outer);
            }
        }

        keys.Reverse();
        if (isObject)
        {
            keys.Add(key);
        }

        return new JsonCursor(isValue ? keys : [], start, end, isInQuotes);
    }

    /// <summary>The closing quote; the end of the line where there is none.</summary>
    private static int EndOfString(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is not ((byte)'"' or (byte)'\n' or (byte)'\r'))
        {
            at += text[at] == '\\' && at + 1 < text.Length ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }
}
