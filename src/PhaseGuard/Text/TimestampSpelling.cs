using System.Text;

namespace PhaseGuard.Text;

/// <summary>
/// Timestamps that name one instant and no other, and are not spelt as ISO 8601 has it: slashes or dots in the day, or nothing; a
/// day before a month, or behind it, that could be none; one digit where there should be two, a zone's name, a zone that stands there twice, small letters.
/// </summary>
internal static class TimestampSpelling
{
    /// <summary>The same instant in a form of <see cref="Timestamp.TryRead"/>; <see langword="null"/> where the text can be read in two ways or none.</summary>
    public static string? Correct(string text)
    {
        string found = Blank.Trim(text).ToUpperInvariant();
        int end = found.IndexOfAny(['T', ' ']);
        string? day = Day(end < 0 ? found : found[..end]);
        string? time = end < 0 ? "" : Time(found[(end + 1)..].Replace(" ", "", StringComparison.Ordinal));
        string correct = $"{day}{time}";
        return day is not null && time is not null && Timestamp.TryRead(Encoding.UTF8.GetBytes(correct), out _) ? correct : null;
    }

    private static string? Day(string found)
    {
        string[] parts = found.Length == 8 && AreDigits(found) ? [found[..4], found[4..6], found[6..]] : found.Replace('/', '-').Replace('.', '-').Split('-');
        return parts switch
        {
            [{ Length: 4 }, _, _] => Joined(parts[0], parts[1], parts[2]),
            [var day, var month, { Length: 4 }] when day == month || (IsNoMonth(day) && !IsNoMonth(month)) => Joined(parts[2], month, day),
            [var month, var day, { Length: 4 }] when IsNoMonth(day) && !IsNoMonth(month) => Joined(parts[2], month, day),
            _ => null,
        };
    }

    private static string Joined(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static bool IsNoMonth(string number) => number is [>= '2' and <= '9', _] or ['1', >= '3' and <= '9'];

    private static string? Time(string found)
    {
        int end = found.IndexOfAny(['Z', '+', '-', 'U', 'G']);
        string clock = end < 0 ? found : found[..end];
        string zone = end < 0 ? "" : found[end..] switch
        {
            "UTC" or "GMT" or "+00:00Z" or "+0000Z" or "-00:00Z" or "ZZ" => "Z",
            var other => other,
        };
        clock = clock.Length is 4 or 6 && AreDigits(clock) ? $"{clock[..2]}:{clock[2..4]}{(clock.Length == 6 ? ":" : "")}{clock[4..]}"
            : clock is [_, ':', ..] ? $"0{clock}"
            : clock;
        return clock.Length == 0 ? null : $"T{clock}{zone}";
    }

    private static bool AreDigits(string text) => text.All(char.IsAsciiDigit);
}
