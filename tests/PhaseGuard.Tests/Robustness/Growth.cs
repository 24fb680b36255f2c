using System.Diagnostics;
using System.Globalization;

namespace PhaseGuard.Tests.Robustness;

/// <summary>How the effort of some work grows with what it is given.</summary>
internal static class Growth
{
    /// <summary>Four times as much and square growth would be sixteen; the rest is noise of the machine.</summary>
    private const int Limit = 10;

    /// <summary>Four times as much takes about four times the effort.</summary>
    /// <param name="work">The work.</param>
    /// <param name="small">What it is given.</param>
    /// <param name="large">Four times as much.</param>
    public static void ShouldBeLinear<T>(Action<T> work, T small, T large)
    {
        _ = Effort(work, small);
        Enumerable.Range(0, 4).Select(_ => Effort(work, large) / Effort(work, small)).ShouldContain(growth => growth < Limit);
    }

    /// <summary>The milliseconds of a processor, at least one.</summary>
    private static double Effort<T>(Action<T> work, T given)
    {
        TimeSpan start = Spent();
        work(given);
        return Math.Max(1, (Spent() - start).TotalMilliseconds);
    }

    /// <summary>What this thread has had of a processor, which other programs do not change; where nobody tells, what a clock shows.</summary>
    private static TimeSpan Spent()
    {
        Thread.Yield(); // the system counts when it switches
        return OperatingSystem.IsLinux()
            ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 1000.0)
            : TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);
    }
}
