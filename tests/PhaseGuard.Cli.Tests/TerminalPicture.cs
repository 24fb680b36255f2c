using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>Draws lines of a terminal as SVG.</summary>
internal static partial class TerminalPicture
{
    private const double CharacterWidth = 7.8;
    private const int LineHeight = 20;
    private const int Margin = 16;

    /// <summary>The picture; a command is bold, an error red, a cure dim.</summary>
    public static string Of(IReadOnlyList<string> lines)
    {
        int width = (2 * Margin) + (int)Math.Ceiling(lines.Max(line => line.Length) * CharacterWidth);
        int height = (2 * Margin) + (lines.Count * LineHeight);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
            <rect width="{width}" height="{height}" rx="8" fill="#16181d"/>
            <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#d6d9e0" xml:space="preserve">

            """);
        foreach ((int index, string line) in lines.Index())
        {
            int baseline = Margin + (index * LineHeight) + 14;
            string length = string.Create(CultureInfo.InvariantCulture, $"{line.Length * CharacterWidth:0.#}");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{baseline}\" textLength=\"{length}\">{Paint(line)}</text>\n");
        }

        return svg.Append("</g>\n</svg>\n").Replace("\r\n", "\n").ToString();
    }

    private static string Paint(string line)
    {
        string text = SecurityElement.Escape(line);
        return line.StartsWith("$ ", StringComparison.Ordinal) ? $"<tspan font-weight=\"bold\" fill=\"#ffffff\">{text}</tspan>"
            : line.StartsWith("    ", StringComparison.Ordinal) ? $"<tspan fill=\"#8fb3ff\">{text}</tspan>"
            : ErrorWord().Replace(text, "<tspan font-weight=\"bold\" fill=\"#ff6b6b\">$0</tspan>", 1);
    }

    [GeneratedRegex(@"(?<=: )error PG\d+(?=:)")]
    private static partial Regex ErrorWord();
}
