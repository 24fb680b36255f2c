using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Reports.Pages;

/// <summary>What a page may load and run: its own styles and its own script, known by their hashes, and nothing else.</summary>
internal static class ContentPolicy
{
    /// <summary>The value of the header <c>Content-Security-Policy</c> (W3C, Content Security Policy Level 3).</summary>
    /// <param name="styles">The text of the page's style element.</param>
    /// <param name="script">The text of its script element; <see langword="null"/> where it has none.</param>
    /// <param name="isServed">Whether a server stands behind it, which may be asked.</param>
    public static string Of(string styles, string? script, bool isServed)
        => $"default-src 'none'; style-src {Source(styles)}; script-src {(script is null ? "'none'" : Source(script))}; "
            + $"img-src data:; {(isServed ? "connect-src 'self'; " : "")}base-uri 'none'; form-action 'none'";

    private static string Source(string text) => $"'sha256-{Convert.ToBase64String(Sha256.Hash(Encoding.UTF8.GetBytes(text)))}'";
}
