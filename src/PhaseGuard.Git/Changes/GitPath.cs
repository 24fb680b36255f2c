using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PhaseGuard.Git;

/// <summary>Paths as git has them: any bytes but NUL, most often UTF-8.</summary>
internal static class GitPath
{
    /// <summary>The path as text; a byte that is not UTF-8 is shown as <c>\xNN</c>.</summary>
    public static string Show(ReadOnlySpan<byte> path)
    {
        if (Utf8.IsValid(path))
        {
            return Encoding.UTF8.GetString(path);
        }

        var shown = new StringBuilder();
        while (!path.IsEmpty)
        {
            bool isRune = Rune.DecodeFromUtf8(path, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (isRune)
            {
                shown.Append(rune);
            }
            else
            {
                foreach (byte unit in path[..length])
                {
                    shown.Append(CultureInfo.InvariantCulture, $"\\x{unit:x2}");
                }
            }

            path = path[length..];
        }

        return shown.ToString();
    }
}
