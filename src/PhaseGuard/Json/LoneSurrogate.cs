namespace PhaseGuard.Json;

/// <summary>Finds an escaped half of a surrogate pair whose other half is missing: no Unicode text can hold it.</summary>
internal static class LoneSurrogate
{
    private const int EscapeLength = 6;

    /// <param name="escaped">
    /// What follows the opening quote of a JSON string, up to and with the closing quote or the first byte that is
    /// wrong. Where neither is part of it, the string may still go on: a first half at its end is not lone yet.
    /// </param>
    /// <returns>The index of the first lone escape's backslash, or -1.</returns>
    public static int IndexIn(ReadOnlySpan<byte> escaped)
    {
        for (int at = 0; at < escaped.Length;)
        {
            int next = escaped[at..].IndexOf((byte)'\\');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            ReadOnlySpan<byte> escape = escaped[at..];
            ReadOnlySpan<byte> rest = escape[Math.Min(EscapeLength, escape.Length)..];
            if (IsLow(escape) || (IsHigh(escape) && !MayBecomeLow(rest)))
            {
                return at;
            }

            at += escape is [_, (byte)'u', ..] ? IsHigh(escape) ? 2 * EscapeLength : EscapeLength : 2;
        }

        return -1;
    }

    private static bool IsHigh(ReadOnlySpan<byte> escape)
        => escape is [_, (byte)'u', (byte)'d' or (byte)'D', var next, ..] && "89abAB"u8.Contains(next);

    private static bool IsLow(ReadOnlySpan<byte> escape)
        => escape is [_, (byte)'u', (byte)'d' or (byte)'D', var next, ..] && "cdefCDEF"u8.Contains(next);

    private static bool MayBecomeLow(ReadOnlySpan<byte> text) => text switch
    {
        [] or [(byte)'\\'] or [(byte)'\\', (byte)'u'] or [(byte)'\\', (byte)'u', (byte)'d' or (byte)'D'] => true,
        [(byte)'\\', ..] => IsLow(text),
        _ => false,
    };
}
