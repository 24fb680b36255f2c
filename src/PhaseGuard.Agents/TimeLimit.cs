namespace PhaseGuard.Agents;

/// <summary>An agent waits for every answer, and must not wait for ever.</summary>
internal static class TimeLimit
{
    private const int StackSize = 128 * 1024;

    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(5);

    private static bool _isSet;

    /// <summary>Ends the process in silence where it still runs after five seconds.</summary>
    public static void Set()
    {
        if (!_isSet)
        {
            _isSet = true;
            new Thread(End, StackSize) { IsBackground = true }.Start();
        }
    }

    private static void End()
    {
        Thread.Sleep(_limit);
        Environment.Exit(0);
    }
}
