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
    public string Measure()
    {
        (TimeSpan one, TimeSpan other, long peak) = (TimeSpan.MaxValue, TimeSpan.MaxValue, 0);
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan measured = Measured.Run(out long memory);
            TimeSpan baseline = Baseline.Run(out _);
            one = measured < one ? measured : one;
            other = baseline < other ? baseline : other;
            peak = Math.Max(peak, memory);
        }

        string memoryShown = peak > 0 ? string.Create(CultureInfo.InvariantCulture, $"{peak / 1_000_000} MB") : "";
        string bound = AtMost is { } atMost ? string.Create(CultureInfo.InvariantCulture, $"{atMost:0.0}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"| {Name} | {Against} | {one / other:0.00} | {bound} | {memoryShown} |");
    }
}
