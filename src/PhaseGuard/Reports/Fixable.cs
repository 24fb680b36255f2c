using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>How many findings could be fixed.</summary>
/// <param name="Safe">Those whose fix is safe.</param>
/// <param name="Unsafe">Those whose fix is unsafe.</param>
internal readonly record struct Fixable(int Safe, int Unsafe)
{
    /// <summary>Counts those of some findings.</summary>
    public static Fixable Of(IEnumerable<Finding> findings)
    {
        (int safe, int other) = (0, 0);
        foreach (Finding finding in findings)
        {
            safe += finding.Fix is { IsSafe: true } ? 1 : 0;
            other += finding.Fix is { IsSafe: false } ? 1 : 0;
        }

        return new Fixable(safe, other);
    }

    /// <summary>The sentence that ends a report for people; <see langword="null"/> where nothing could be fixed.</summary>
    public string? Sentence => (Safe, Unsafe) switch
    {
        (0, 0) => null,
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Unsafe} fixable with --fix --unsafe-fixes."),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{Safe} fixable with --fix."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Safe} fixable with --fix ({Unsafe} more with --unsafe-fixes)."),
    };
}
