using System.Globalization;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>One line of the table: something beside what it is compared with, run in turns.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Against">What is 1.</param>
/// <param name="AtMost">The bound; <see langword="null"/> where the ratio is only told.</param>
/// <param name="Measured">What is measured.</param>
/// <param name="Baseline">What it is compared with.</param>
/// <param name="Rounds">How often each is run; the fastest of each is what a busy machine can still compare.</param>
internal sealed record Row(string Name, string Against, double? AtMost, Job Measured, Job Baseline, int Rounds = 30)
{
    /// <returns>The ratio of the fastest runs, and that of the medians: where the two differ, the row is not steady.</returns>
    public string Measure()
    {
        var measured = new List<TimeSpan>();
        var baseline = new List<TimeSpan>();
        for (int round = 0; round < Rounds; round++)
        {
            measured.Add(Measured.Time());
            baseline.Add(Baseline.Time());
        }

        int watched = Math.Max(1, Rounds / 10);
        long own = Enumerable.Range(0, watched).Max(_ => Measured.Peak());
        long other = Enumerable.Range(0, watched).Max(_ => Baseline.Peak());
        string bound = AtMost is { } atMost ? string.Create(CultureInfo.InvariantCulture, $"{atMost:0.0}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Name} | {Against} | {measured.Min() / baseline.Min():0.00} | {Median(measured) / Median(baseline):0.00} | {bound} | {Shown(own)}, {Shown(other)} |");
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static string Shown(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB");
}
