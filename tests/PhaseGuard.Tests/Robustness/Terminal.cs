using System.Globalization;
using System.Text;

namespace PhaseGuard.Tests.Robustness;

/// <summary>What a terminal would obey instead of showing.</summary>
internal static class Terminal
{
    /// <summary>One character of each kind: escape sequences, C1 controls, bidirectional and invisible ones, separators.</summary>
    public static IReadOnlyList<string> Nasty { get; } =
    [
        "\u001b[31m", "\u001b]0;title\u0007", "\b\b\b", "\r", "\n", "\t", "\0", "\u007f", "\u0085", "\u009b2J", "\u200b", "\u200e", "\u202e",
        "\u2066", "\u2028", "\u2029", "\ufeff", "\u00ad", "\U000e0041", "\U000f0000", "\ue000", "\U0001d173",
    ];

    public static bool IsSafe(string text) => text.EnumerateRunes().All(rune => rune.Value == '\n'
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
}
