namespace PhaseGuard.Git;

/// <summary>What a child took of the machine, with what it waited for.</summary>
/// <param name="Cpu">The time of processors.</param>
/// <param name="PeakBytes">The largest resident set of one process, in bytes.</param>
internal readonly record struct ResourceUsage(TimeSpan Cpu, long PeakBytes)
{
    private const int MaximalSet = 4;

    /// <summary>Reads POSIX's <c>struct rusage</c>: seconds and microseconds of user and system, then the largest set, which Apple counts in bytes.</summary>
    public static ResourceUsage Of(ReadOnlySpan<long> figures)
        => new(
            TimeSpan.FromSeconds(figures[0] + figures[2]) + TimeSpan.FromMicroseconds((int)figures[1] + (int)figures[3]),
            figures[MaximalSet] * (OperatingSystem.IsMacOS() ? 1 : 1024));
}
