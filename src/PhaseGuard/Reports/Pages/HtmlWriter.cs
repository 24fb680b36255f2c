using System.Buffers;
using System.Globalization;

namespace PhaseGuard.Reports.Pages;

/// <summary>Writes HTML: markup as it is, and text so that nothing of it is markup, ends an attribute, or acts instead of showing.</summary>
/// <param name="writer">What is written to.</param>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly SearchValues<char> _special = SearchValues.Create("<>&\"'");

    /// <summary>Writes markup.</summary>
    /// <param name="markup">What the sources of this program say, and nothing of a file.</param>
    public HtmlWriter Markup(string markup)
    {
        writer.Write(markup);
        return this;
    }

    /// <summary>Writes text, also inside of an attribute's quotes.</summary>
    /// <param name="text">Any text; nothing is written where it is <see langword="null"/>.</param>
    public HtmlWriter Text(string? text)
    {
        ReadOnlySpan<char> rest = Quote.Lines(text ?? "");
        for (int at = rest.IndexOfAny(_special); at >= 0; at = rest.IndexOfAny(_special))
        {
            writer.Write(rest[..at]);
            writer.Write(rest[at] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        writer.Write(rest);
        return this;
    }

    /// <summary>Writes a number.</summary>
    public HtmlWriter Number(int number) => Markup(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes how many there are of something.</summary>
    public HtmlWriter Count(int count, string noun) => Markup(Summary.Count(count, noun));
}
