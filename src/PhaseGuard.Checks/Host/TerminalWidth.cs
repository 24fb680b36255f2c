namespace PhaseGuard.Checks;

/// <summary>Counts the columns of the terminal behind standard output.</summary>
internal static class TerminalWidth
{
    /// <summary>What is assumed of a terminal that does not tell.</summary>
    public const int Usual = 80;

    public static int Count()
    {
        try
        {
            return Console.WindowWidth is > 0 and var columns ? columns : Usual;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return Usual;
        }
    }
}
