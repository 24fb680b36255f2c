namespace PhaseGuard.Cli.Lsp;

/// <summary>Paths of files as editors name them.</summary>
internal static class FileUri
{
    private const string Scheme = "file://";

    /// <summary>The absolute path.</summary>
    /// <returns><see langword="null"/> where it names no file of this machine.</returns>
    public static string? ToPath(string uri)
    {
        int start = uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? uri.IndexOf('/', Scheme.Length) : -1;
        if (start < 0)
        {
            return null;
        }

        string path = Uri.UnescapeDataString(uri[start..]);
        bool hasDrive = OperatingSystem.IsWindows() && path is ['/', _, ':', ..];
        return uri[Scheme.Length..start] is not ("" or "localhost") || path.Contains('\0', StringComparison.Ordinal) ? null : Path.GetFullPath(hasDrive ? path[1..] : path);
    }

    /// <param name="path">An absolute path.</param>
    public static string Of(string path)
    {
        string[] names = [.. path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString)];
        return $"{Scheme}{(path.StartsWith('/') ? "" : "/")}{string.Join('/', names)}";
    }
}
