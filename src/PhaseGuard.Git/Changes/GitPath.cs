using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PhaseGuard.Git;

/// <summary>Paths as git has them: any bytes but NUL, most often UTF-8.</summary>
internal static class GitPath
{
    /// <summary>
    /// The path as text; a byte that is not UTF-8 is shown as <c>\xNN</c>, and a backslash that could be taken for the beginning of
    /// one as <c>\x5c</c>: two paths are never shown alike.
    /// </summary>
    public static string Show(ReadOnlySpan<byte> path) => Show(path, isPath: true);

    /// <summary>What git said, as text; a byte that is not UTF-8 is shown as <c>\xNN</c>.</summary>
    public static string ShowText(ReadOnlySpan<byte> text) => Show(text, isPath: false);

    private static string Show(ReadOnlySpan<byte> bytes, bool isPath)
    {
        if (Utf8.IsValid(bytes) && !(isPath && bytes.IndexOf("\\x"u8) >= 0))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var shown = new StringBuilder();
        while (!bytes.IsEmpty)
        {
            bool isRune = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == OperationStatus.Done;
            if (isRune && !(isPath && IsEscape(bytes)))
            {
                shown.Append(rune);
            }
            else
            {
                foreach (byte unit in bytes[..length])
                {
                    shown.Append(CultureInfo.InvariantCulture, $"\\x{unit:x2}");
                }
            }

            bytes = bytes[length..];
        }

        return shown.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<byte> bytes)
        => bytes is [(byte)'\\', (byte)'x', var high, var low, ..] && char.IsAsciiHexDigitLower((char)high) && char.IsAsciiHexDigitLower((char)low);
}
