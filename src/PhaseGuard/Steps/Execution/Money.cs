using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Execution;

/// <summary>Amounts of money as people write them: <c>$0.45</c>, <c>0.45</c>, <c>EUR 0.45</c>, <c>0,45 €</c>.</summary>
internal static class Money
{
    /// <summary>How many letters the code of a currency has.</summary>
    private const int CodeLength = 3;

    /// <summary>Whether a value is an amount: a number, or a text of one with a currency before or behind it.</summary>
    public static bool Is(JsonValue value) => value.IsNumber || (value.IsString && IsAmount(WithoutCurrency(Blank.Trim(value.Text))));

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text)
    {
        int before = LengthOfCurrency(text, text.Length > 0 && IsSign(text[0]));
        ReadOnlySpan<char> rest = text[before..].Trim();
        return before > 0 ? rest : rest[..^LengthOfCurrency(rest, rest.Length > 0 && IsSign(rest[^1]), isBehind: true)].Trim();
    }

    private static int LengthOfCurrency(ReadOnlySpan<char> text, bool hasSign, bool isBehind = false)
        => hasSign ? 1
            : text.Length > CodeLength && !(isBehind ? text[^CodeLength..] : text[..CodeLength]).ContainsAnyExceptInRange('A', 'Z') ? CodeLength
            : 0;

    private static bool IsSign(char sign) => char.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;

    /// <summary>Digits; a point or a comma stands between two of them.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        bool isDigit = false;
        foreach (char letter in text)
        {
            if (!char.IsAsciiDigit(letter) && !(isDigit && letter is '.' or ','))
            {
                return false;
            }

            isDigit = char.IsAsciiDigit(letter);
        }

        return isDigit;
    }
}
