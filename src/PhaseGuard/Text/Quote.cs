using System.Buffers;
using System.Globalization;
using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>Shows text from files and paths so that it can neither paint a terminal nor flood it.</summary>
public static class Quote
{
    /// <summary>How many characters of a value are shown.</summary>
    public const int Limit = 120;

    private const int Few = 10;

    private static readonly SearchValues<char> _plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>A value in double quotes, escaped as in JSON, cut after <see cref="Limit"/> characters.</summary>
    /// <param name="value">Any text.</param>
    public static string Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length <= Limit && !value.AsSpan().ContainsAnyExcept(_plain))
        {
            return $"\"{value}\"";
        }

        var shown = new StringBuilder("\"");
        int count = 0;
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (count++ == Limit)
            {
                return shown.Append("...\"").ToString();
            }

            Append(shown, rune, inQuotes: true);
        }

        return shown.Append('"').ToString();
    }

    /// <summary>The first of some values, each shown without its quotes, and how many more there are.</summary>
    internal static string Some(IReadOnlyCollection<string> values, string separator = ", ", int limit = Few)
    {
        IEnumerable<string> shown = values.Take(limit).Select(value => Of(value)[1..^1]);
        return string.Join(separator, values.Count > limit ? shown.Append($"... ({values.Count - limit} more)") : shown);
    }

    /// <summary>A text without quotes and uncut, with only what could act on a terminal, or command a build server, escaped.</summary>
    /// <param name="value">Any text.</param>
    public static string Plain(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        value = LogCommand.Break(value);
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return value;
        }

        var shown = new StringBuilder();
        foreach (Rune rune in value.EnumerateRunes())
        {
            Append(shown, rune, inQuotes: false);
        }

        return shown.ToString();
    }

    /// <summary>A text uncut, with its line breaks, and all else escaped that does something instead of showing.</summary>
    internal static string Lines(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                shown.Append('\n');
            }
            else
            {
                Append(shown, rune, inQuotes: false);
            }
        }

        return shown.ToString();
    }

    /// <summary>A JSON text with what could act on a terminal escaped inside its strings; its line breaks stay.</summary>
    internal static string Json(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\n', '~'))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Acts(rune))
            {
                AppendEscape(shown, rune);
            }
            else
            {
                shown.Append(rune);
            }
        }

        return shown.ToString();
    }

    internal static string FirstCharacter(ReadOnlySpan<byte> utf8)
    {
        _ = Rune.DecodeFromUtf8(utf8, out Rune rune, out _);
        return Of(rune.ToString());
    }

    private static void Append(StringBuilder shown, Rune rune, bool inQuotes)
    {
        switch (rune.Value)
        {
            case '"' or '\\' when inQuotes:
                shown.Append('\\').Append((char)rune.Value);
                break;
            case '\n':
                shown.Append("\\n");
                break;
            case '\r':
                shown.Append("\\r");
                break;
            case '\t':
                shown.Append("\\t");
                break;
            default:
                if (Acts(rune))
                {
                    AppendEscape(shown, rune);
                }
                else
                {
                    shown.Append(rune);
                }

                break;
        }
    }

    private static void AppendEscape(StringBuilder shown, Rune rune)
    {
        foreach (char unit in rune.ToString())
        {
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
    }

    /// <summary>Controls, bidirectional formatting, what shows nothing, line separators: they do something instead of showing.</summary>
    private static bool Acts(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        || (Blank.Is(rune) && !Rune.IsWhiteSpace(rune));
}
