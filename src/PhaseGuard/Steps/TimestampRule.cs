namespace PhaseGuard.Steps;

/// <summary>A rule that is asked of each timestamp of the phases and of the state by itself.</summary>
internal abstract class TimestampRule(string id, string name, Level level, string title)
    : LogRule(id, name, level, title)
{
    protected sealed override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        foreach (Phase phase in step.Phases)
        {
            CheckTimestamp(step, phase, phase.Started, findings);
            CheckTimestamp(step, phase, phase.Ended, findings);
        }

        for (int index = 0; index < StateTimes.Count; index++)
        {
            CheckTimestamp(step, null, StateTimes.Of(step, index), findings);
        }
    }

    /// <param name="step">The file.</param>
    /// <param name="phase">The phase of the timestamp; <see langword="null"/> where it is the state's.</param>
    /// <param name="time">The timestamp, which may be absent.</param>
    /// <param name="findings">What was found.</param>
    protected abstract void CheckTimestamp(StepFile step, Phase? phase, TimeField time, FindingCollector findings);

    /// <summary>How messages call a timestamp.</summary>
    protected static string Describe(Phase? phase, TimeField time) => $"{time.Value.Key} of {phase?.ToString() ?? "the state"}";
}
