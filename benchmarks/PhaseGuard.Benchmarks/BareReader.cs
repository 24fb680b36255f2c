using System.Text.Json;

namespace PhaseGuard.Benchmarks;

/// <summary>What everything is compared with: the least that any program does that reads JSON.</summary>
internal static class BareReader
{
    /// <summary>Whether the text is JSON.</summary>
    /// <param name="utf8">The text.</param>
    public static bool Reads(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Count(utf8) > 0;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Reads all tokens.</summary>
    /// <param name="utf8">The text.</param>
    public static int Count(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
