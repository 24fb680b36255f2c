using System.Buffers;
using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>Amounts of memory, such as <c>1GB</c>; the source is section 2 of the specification of execution.</summary>
internal static class ByteAmount
{
    /// <summary>The units, as messages name them.</summary>
    public const string Units = "B, KB, MB, GB, TB (powers of 1000) or KiB, MiB, GiB, TiB (powers of 1024)";

    private static readonly SearchValues<char> _digits = SearchValues.Create("0123456789.");

    /// <summary>Reads an amount: digits, at most one point, and a unit.</summary>
    /// <returns>The bytes, cut to a whole number; <see langword="null"/> where it is no amount above 0.</returns>
    public static long? Read(JsonValue value) => value.IsString ? Read(value.Text) : null;

    /// <summary>The amount that somebody most likely meant, such as <c>1GB</c> by <c>1 gb</c>; <see langword="null"/> where nobody knows.</summary>
    public static string? Suggest(JsonValue value)
    {
        string bare = value.Text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        string meant = bare.Replace("IB", "iB", StringComparison.Ordinal);
        return !value.IsString ? null : Read(meant) is not null ? meant : Read($"{bare}B") is not null ? $"{bare}B" : null;
    }

    private static long? Read(string text)
    {
        int end = text.AsSpan().IndexOfAnyExcept(_digits);
        return end > 0 && Factor(text[end..]) is > 0 and var factor
            && decimal.TryParse(text.AsSpan(0, end), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && number < long.MaxValue / factor && (long)(number * factor) is > 0 and var bytes
            ? bytes
            : null;
    }

    private static long Factor(string unit) => unit switch
    {
        "B" => 1,
        "KB" => 1_000,
        "MB" => 1_000_000,
        "GB" => 1_000_000_000,
        "TB" => 1_000_000_000_000,
        "KiB" => 1L << 10,
        "MiB" => 1L << 20,
        "GiB" => 1L << 30,
        "TiB" => 1L << 40,
        _ => 0,
    };
}
