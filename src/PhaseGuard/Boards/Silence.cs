using System.Globalization;

namespace PhaseGuard.Boards;

/// <summary>For how long nothing was heard of what is in progress.</summary>
internal static class Silence
{
    /// <summary>For so long nobody need look; the source is the specification of the board.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromDays(1);

    /// <summary>Says that nothing was heard for longer than a day.</summary>
    /// <param name="since">When something was heard last; <see langword="null"/> where nobody knows.</param>
    /// <param name="now">What counts as now.</param>
    /// <param name="says">Says what happened at that moment, which it is given in words.</param>
    /// <returns><see langword="null"/> where it is not that long, or nobody knows.</returns>
    public static string? Since(DateTimeOffset? since, DateTimeOffset now, Func<string, string> says)
        => since is { } time && now - time > _patience ? $"{says(BoardText.Of(time))}: nothing for {Words(now - time)}." : null;

    /// <summary>In whole days or hours, such as <c>3 days</c>.</summary>
    private static string Words(TimeSpan age)
    {
        (int count, string unit) = age.TotalDays >= 2 ? ((int)age.TotalDays, "days") : ((int)age.TotalHours, "hours");
        return string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");
    }
}
