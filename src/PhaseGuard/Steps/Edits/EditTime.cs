using PhaseGuard.Text;

namespace PhaseGuard.Steps.Edits;

/// <summary>
/// Says what time an edit records: that of the command, in milliseconds. Where the file tells of that instant already, or
/// of a later one within what clocks may disagree by, it is the millisecond after.
/// </summary>
internal static class EditTime
{
    /// <summary>How far clocks may disagree, in seconds; what lies further ahead is PG052's to tell.</summary>
    private const int Tolerance = 60;

    /// <param name="step">The file.</param>
    /// <param name="now">The time of the command.</param>
    public static DateTimeOffset Of(StepFile step, DateTimeOffset now)
    {
        long ticks = now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMillisecond);
        foreach (Timestamp told in Told(step))
        {
            if (told <= Timestamp.Of(now).Plus(Tolerance))
            {
                long latest = told.UtcTicks;
                ticks = Math.Max(ticks, latest - (latest % TimeSpan.TicksPerMillisecond) + TimeSpan.TicksPerMillisecond);
            }
        }

        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }

    private static IEnumerable<Timestamp> Told(StepFile step)
        => step.Phases.SelectMany(phase => new[] { phase.Started, phase.Ended })
            .Concat(Sequence.Range(0, StateTimes.Count).Select(index => StateTimes.Of(step, index)))
            .Where(time => time.Instant is not null)
            .Select(time => time.Instant!.Value);
}
