using System.Buffers.Text;

namespace PhaseGuard.Json;

/// <summary>Finds an escaped half of a surrogate pair whose other half is missing: no Unicode text can hold it.</summary>
internal static class LoneSurrogate
{
    /// <param name="escaped">The inside of a JSON string whose escapes are well formed.</param>
    /// <returns>The index of the first lone escape's backslash, or -1.</returns>
    public static int IndexIn(ReadOnlySpan<byte> escaped)
    {
        for (int at = 0; at < escaped.Length;)
        {
            int step = escaped[at..].IndexOf((byte)'\\');
            if (step < 0)
            {
                return -1;
            }

            at += step;
            if (escaped[at + 1] != (byte)'u')
            {
                at += 2;
                continue;
            }

            char unit = Unit(escaped[at..]);
            if (!char.IsSurrogate(unit))
            {
                at += 6;
            }
            else if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(escaped[(at + 6)..])))
            {
                at += 12;
            }
            else
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The code unit of the escape that the text begins with; 0 where it begins with none.</summary>
    private static char Unit(ReadOnlySpan<byte> text)
        => text.StartsWith("\\u"u8) && text.Length >= 6
            && Utf8Parser.TryParse(text.Slice(2, 4), out int unit, out int read, 'x') && read == 4
            ? (char)unit
            : '\0';
}
