using System.Diagnostics;

namespace PhaseGuard.Benchmarks;

/// <summary>Both in turns, many times over: on a busy machine the fastest round of each is what can still be compared.</summary>
internal static class Rounds
{
    private const int Count = 300;

    /// <summary>How much longer the one takes than the other.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static double Ratio(Func<int> one, Func<int> other)
    {
        (TimeSpan one, TimeSpan other) fastest = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (int round = 0; round < Count; round++)
        {
            fastest = (Faster(fastest.one, one), Faster(fastest.other, other));
        }

        return fastest.one / fastest.other;
    }

    private static TimeSpan Faster(TimeSpan fastest, Func<int> run)
    {
        long start = Stopwatch.GetTimestamp();
        _ = run();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return time < fastest ? time : fastest;
    }
}
