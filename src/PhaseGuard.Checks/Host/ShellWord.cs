using System.Buffers;

namespace PhaseGuard.Checks;

/// <summary>Texts as words of a script of POSIX sh, or of a line that is typed.</summary>
internal static class ShellWord
{
    private const string Quote = "'\\''";

    private static readonly SearchValues<char> _plain = SearchValues.Create(
        "+,-./0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>A word between quotes, whatever is in it.</summary>
    public static string Of(string text) => $"'{text.Replace("'", Quote, StringComparison.Ordinal)}'";

    /// <summary>A word, between quotes only where it needs them.</summary>
    public static string Short(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(_plain) ? text : Of(text);

    /// <summary>A path between quotes; the sh that git brings to Windows wants slashes.</summary>
    public static string OfPath(string path) => Of(OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path);

    /// <summary>Reads the word that ends the first line that begins with a key.</summary>
    /// <returns><see langword="null"/> where there is no such line.</returns>
    public static string? After(string script, string key)
    {
        int start = script.IndexOf($"\n{key}'", StringComparison.Ordinal);
        string rest = start < 0 ? "" : script[(start + key.Length + 2)..];
        int end = rest.Replace(Quote, "....", StringComparison.Ordinal).IndexOf("'\n", StringComparison.Ordinal);
        return end < 0 ? null : rest[..end].Replace(Quote, "'", StringComparison.Ordinal);
    }
}
