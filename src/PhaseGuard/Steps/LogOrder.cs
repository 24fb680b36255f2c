namespace PhaseGuard.Steps;

/// <summary>How a log compares with its phase set: what is missing, what stands twice, what stands elsewhere.</summary>
internal sealed class LogOrder
{
    private LogOrder(bool[] isThere, IReadOnlyList<Phase> duplicates, Phase? firstMisplaced, int expected)
        => (IsThere, Duplicates, FirstMisplaced, Expected) = (isThere, duplicates, firstMisplaced, expected);

    /// <summary>For each position of the set, whether the log has the phase, misspelt or not.</summary>
    public IReadOnlyList<bool> IsThere { get; }

    /// <summary>The phases whose exact name stood in the log before.</summary>
    public IReadOnlyList<Phase> Duplicates { get; }

    /// <summary>The first entry that differs from the canonical order, unknown and duplicate ones left out.</summary>
    public Phase? FirstMisplaced { get; }

    /// <summary>The position in the set of the phase that should stand where <see cref="FirstMisplaced"/> stands.</summary>
    public int Expected { get; }

    public static LogOrder Of(StepFile step)
    {
        int count = step.Set?.Names.Count ?? 0;
        bool[] isThere = new bool[count];
        bool[] isNamed = new bool[count];
        var duplicates = new List<Phase>();
        foreach (Phase phase in step.Phases)
        {
            if (phase.MeantIndex >= 0)
            {
                isThere[phase.MeantIndex] = true;
            }

            if (phase.Index >= 0 && isNamed[phase.Index])
            {
                duplicates.Add(phase);
            }
            else if (phase.Index >= 0)
            {
                isNamed[phase.Index] = true;
            }
        }

        (Phase? misplaced, int expected) = FindMisplaced(step.Phases, isNamed);
        return new LogOrder(isThere, duplicates, misplaced, expected);
    }

    /// <summary>As long as the order is right, a phase at or before the last one is a duplicate.</summary>
    private static (Phase? Misplaced, int Expected) FindMisplaced(IReadOnlyList<Phase> phases, bool[] isNamed)
    {
        int last = -1;
        foreach (Phase phase in phases)
        {
            if (phase.Index > last)
            {
                int expected = Array.IndexOf(isNamed, true, last + 1);
                if (phase.Index != expected)
                {
                    return (phase, expected);
                }

                last = expected;
            }
        }

        return (null, -1);
    }
}
