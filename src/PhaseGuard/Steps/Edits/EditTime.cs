using System.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>
/// Says what time an edit records: that of the command, in milliseconds. Where the file tells of that instant already, or
/// of a later one within what clocks may disagree by, it is the millisecond after.
/// </summary>
internal static class EditTime
{
    /// <summary>How far clocks may disagree, in seconds; what lies further ahead is PG052's to tell.</summary>
    private const int Tolerance = 60;

    private const long AttosecondsPerTick = 100_000_000_000;

    private static readonly byte[][] _stateKeys =
        [.. new[] { "started_at", "completed_at", "ended_at", "failed_at", "review_requested_at", "updated" }.Select(Encoding.UTF8.GetBytes)];

    public static DateTimeOffset Of(StepFile step)
    {
        DateTimeOffset now = step.Options.Time ?? DateTimeOffset.UnixEpoch;
        long ticks = now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond);
        foreach (Timestamp told in Told(step))
        {
            if (told <= Timestamp.Of(now).Plus(Tolerance))
            {
                long latest = (told.Second * TimeSpan.TicksPerSecond) + (told.Attosecond / AttosecondsPerTick);
                ticks = Math.Max(ticks, latest - (latest % TimeSpan.TicksPerMillisecond) + TimeSpan.TicksPerMillisecond);
            }
        }

        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    private static IEnumerable<Timestamp> Told(StepFile step)
        => step.Phases.SelectMany(phase => new[] { phase.Started, phase.Ended })
            .Concat(_stateKeys.Select(key => TimeField.Read(step.StateObject[key])))
            .Where(time => time.Instant is not null)
            .Select(time => time.Instant!.Value);
}
