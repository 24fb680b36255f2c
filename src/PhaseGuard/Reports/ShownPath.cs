namespace PhaseGuard.Reports;

internal static class ShownPath
{
    /// <summary>A file's path for people; what came through standard input may have none.</summary>
    public static string Of(string path) => path.Length == 0 ? "<stdin>" : Quote.Plain(path);
}
