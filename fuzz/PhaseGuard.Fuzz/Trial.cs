namespace PhaseGuard.Fuzz;

/// <summary>One input, handed to a target.</summary>
internal static class Trial
{
    /// <summary>No input takes longer, on whatever machine.</summary>
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(60);

    /// <returns>What was wrong; <see langword="null"/> where nothing was.</returns>
    public static string? Of(FuzzTarget target, byte[] input)
    {
        string? flaw = null;
        var work = new Thread(() => flaw = Try(target, input)) { IsBackground = true };
        work.Start();
        return work.Join(_limit) ? flaw : $"no end within {_limit.TotalSeconds} seconds";
    }

    private static string? Try(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Try(input);
            return null;
        }
#pragma warning disable CA1031 // every exception is what is looked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception}";
        }
    }
}
