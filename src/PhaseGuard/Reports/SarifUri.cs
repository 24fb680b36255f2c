namespace PhaseGuard.Reports;

/// <summary>Writes paths as addresses (RFC 3986).</summary>
internal static class SarifUri
{
    /// <summary>Whether a path begins at a root: the file stands outside of what was checked.</summary>
    public static bool IsRooted(string path) => path.StartsWith('/') || path is [_, ':', '/', ..];

    public static string Relative(string path)
        => path.Length == 0 ? "stdin" : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    public static string Rooted(string path)
        => path.StartsWith('/') ? $"file://{Relative(path)}" : $"file:///{path[..2]}{Relative(path[2..])}";
}
