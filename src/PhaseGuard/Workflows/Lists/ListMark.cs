using System.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>What makes a line an entry of a check list: a box behind a bullet, or the sign of a container.</summary>
/// <param name="Box">What it says.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where the text behind it begins.</param>
internal readonly record struct ListMark(ListBox Box, int Start, int End)
{
    /// <summary>The mark of a line; <see langword="null"/> where it has none.</summary>
    /// <param name="line">The line, without CR and LF.</param>
    public static ListMark? Of(ReadOnlySpan<byte> line)
    {
        int at = SkipBlanks(line, 0);
        if (line[at..].StartsWith("▸"u8))
        {
            return new ListMark(ListBox.Container, at, at + "▸"u8.Length);
        }

        int bullet = BulletLength(line[at..]);
        int box = SkipBlanks(line, at + bullet);
        if (bullet == 0 || box == line.Length || line[box] != '[')
        {
            return null;
        }

        _ = Rune.DecodeFromUtf8(line[(box + 1)..], out Rune sign, out int length);
        ReadOnlySpan<byte> rest = line[(box + 1 + length)..];
        bool isBox = length > 0 && rest is [(byte)']', ..] and not [_, (byte)'(', ..]; // [x](target) is a link
        return isBox ? new ListMark(BoxOf(sign), box, box + length + 2) : null;
    }

    private static int BulletLength(ReadOnlySpan<byte> text)
    {
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit((char)text[digits]))
        {
            digits++;
        }

        return digits > 0
            ? digits < text.Length && text[digits] is (byte)'.' or (byte)')' ? digits + 1 : 0
            : text is [(byte)'-' or (byte)'*' or (byte)'+', ..] ? 1 : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    private static ListBox BoxOf(Rune sign) => sign.Value switch
    {
        'x' or 'X' or '✓' or '✔' or '✅' => ListBox.Ticked,
        '~' or '/' or '>' => ListBox.Active,
        '!' => ListBox.Blocked,
        '-' => ListBox.Skipped,
        _ => ListBox.Open,
    };
}
