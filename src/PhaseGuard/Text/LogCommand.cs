using System.Text;

namespace PhaseGuard.Text;

/// <summary>
/// What in a log commands the build server that reads it: <c>##[</c> and <c>##vso[</c> wherever they stand (GitHub Actions, Azure
/// Pipelines), and <c>::name</c> at the beginning of a line (GitHub Actions), which each word may be where lines are wrapped.
/// </summary>
internal static class LogCommand
{
    private static readonly string[] _markers = ["##[", "##vso["];

    /// <summary>The text with the second character of each command escaped; the same text where there is none.</summary>
    public static string Break(string text)
    {
        if (!text.Contains("##", StringComparison.Ordinal) && !text.Contains("::", StringComparison.Ordinal))
        {
            return text;
        }

        var broken = new StringBuilder();
        int done = 0;
        for (int at = 0; at < text.Length - 1; at++)
        {
            if (IsMarker(text.AsSpan(at)) || (IsWord(text.AsSpan(at)) && (at == 0 || char.IsWhiteSpace(text[at - 1]))))
            {
                broken.Append(text, done, at + 1 - done).Append(text[at] == '#' ? "\\u0023" : "\\u003a");
                done = at + 2;
            }
        }

        return broken.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Whether a marker begins here, or could go on in what is written behind the text.</summary>
    private static bool IsMarker(ReadOnlySpan<char> rest)
    {
        foreach (string marker in _markers)
        {
            int length = Math.Min(marker.Length, rest.Length);
            if (rest[..length].Equals(marker.AsSpan(0, length), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> rest) => rest is [':', ':', var letter, ..] && char.IsAsciiLetter(letter);
}
