using System.Text.Json;

namespace PhaseGuard.Json;

/// <summary>Reads the content of a JSON string that stands in quotes and is known to be well formed.</summary>
internal static class JsonString
{
    /// <summary>The most bytes that an escape takes for one byte of content: <c>\u0041</c>.</summary>
    private const int LongestEscape = 6;

    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted, bool isEscaped)
    {
        if (!isEscaped)
        {
            return quoted[1..^1];
        }

        Utf8JsonReader reader = Reader(quoted);
        byte[] content = new byte[quoted.Length];
        return content.AsSpan(0, reader.CopyString(content));
    }

    /// <summary>Whether the string has exactly that content; it makes no copy of it.</summary>
    public static bool Is(ReadOnlySpan<byte> quoted, bool isEscaped, ReadOnlySpan<byte> content)
        => !isEscaped ? quoted[1..^1].SequenceEqual(content)
            : quoted.Length - 2 <= LongestEscape * content.Length && Reader(quoted).ValueTextEquals(content);

    private static Utf8JsonReader Reader(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader;
    }
}
