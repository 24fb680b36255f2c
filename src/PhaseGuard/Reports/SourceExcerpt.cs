using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>A source line with its number, cut around the place so that it fits, and the caret that belongs under it.</summary>
internal sealed record SourceExcerpt(string Line, string Caret)
{
    private const string Cut = "...";

    /// <summary>What a terminal may be wide at most, and must be at least, so that cutting makes sense.</summary>
    private const int Widest = 160;
    private const int Narrowest = 30;

    /// <summary>The excerpt; <see langword="null"/> where the finding brings no line, means the whole file, or the line is but a bracket.</summary>
    public static SourceExcerpt? Of(Finding finding, int width)
    {
        if (finding.Source is not { } source || finding is { Line: 1, Column: 1 } || (source.Before + source.After).Trim().Length < 2)
        {
            return null;
        }

        string number = string.Create(CultureInfo.InvariantCulture, $"{finding.Line} | ");
        int room = Math.Clamp(width, Narrowest, Widest) - number.Length;
        string before = Shown(source.Before).TrimStart();
        string token = Shown(source.After[..JsonToken.Length(source.After)]);
        string after = token + Shown(source.After[JsonToken.Length(source.After)..]);
        if (before.Length + after.Length > room && before.Length > room / 2)
        {
            before = Cut + Last(before, (room / 2) - Cut.Length);
        }

        if (before.Length + after.Length > room)
        {
            after = First(after, room - before.Length - Cut.Length) + Cut;
        }

        int mark = Math.Clamp(token.Length, 1, Math.Max(after.Length, 1));
        string gutter = new(' ', number.Length - 2);
        return new SourceExcerpt($"{number}{before}{after}", $"{gutter}| {new string(' ', before.Length)}^{new string('~', mark - 1)}");
    }

    private static string Shown(string text) => Quote.Plain(text.Replace('\t', ' '));

    private static string First(string text, int length) => text[..(char.IsLowSurrogate(text[length]) ? length - 1 : length)];

    private static string Last(string text, int length) => text[(char.IsLowSurrogate(text[^length]) ? ^(length - 1) : ^length)..];
}
