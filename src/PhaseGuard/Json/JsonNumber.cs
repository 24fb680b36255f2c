using System.Buffers.Text;
using System.Globalization;

namespace PhaseGuard.Json;

/// <summary>Reads numbers as a file has them: of any size, such as <c>1e400</c>.</summary>
internal static class JsonNumber
{
    /// <summary>What is read exactly lies below it: some thousands of such can be added in a <see cref="decimal"/>.</summary>
    private const decimal Limit = 1e25m;

    public static bool IsNegative(JsonValue value) => value.IsNumber && value.Raw[0] == '-' && Sign(value) < 0;

    /// <returns>-1, 0 or 1 by the number's own text; 0 for what is no number.</returns>
    public static int Sign(JsonValue value)
    {
        ReadOnlySpan<byte> text = value.IsNumber ? value.Raw : default;
        int exponent = text.IndexOfAny((byte)'e', (byte)'E');
        bool isZero = !(exponent < 0 ? text : text[..exponent]).ContainsAnyInRange((byte)'1', (byte)'9');
        return isZero ? 0 : text[0] == '-' ? -1 : 1;
    }

    /// <summary>Whether a number is this one, however it is written: <c>3</c>, <c>3.0</c>.</summary>
    public static bool Is(JsonValue value, int wanted)
        => value.IsNumber && (TryReadSmall(value.Raw, out int small) ? small == wanted : Approximate(value) == wanted);

    /// <returns>Whether the value is a number, and small enough to be read exactly.</returns>
    public static bool TryRead(JsonValue value, out decimal number)
    {
        ReadOnlySpan<byte> text = value.IsNumber ? value.Raw : default;
        if (TryReadSmall(text, out int small))
        {
            number = small;
            return true;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && number is > -Limit and < Limit;
    }

    /// <summary>The nearest number of 64 bits; infinite where there is none.</summary>
    public static double Approximate(JsonValue value)
        => value.IsNumber ? double.Parse(value.Raw, NumberStyles.Float, CultureInfo.InvariantCulture) : 0;

    private static bool TryReadSmall(ReadOnlySpan<byte> text, out int small)
        => Utf8Parser.TryParse(text, out small, out int length) && length == text.Length;

    /// <summary>The number as it is written, cut where it is very long.</summary>
    public static string Show(JsonValue value) => Quote.Of(value.Text)[1..^1];
}
