namespace PhaseGuard.Steps.Policies;

/// <summary>The phase set of one version before and after a change.</summary>
/// <param name="Before">The set before; <see langword="null"/> where nobody had defined the version.</param>
/// <param name="After">The set after.</param>
internal sealed record PhaseSetChange(PhaseSet? Before, PhaseSet After)
{
    /// <summary>What the set lets pass that it did not before, as ends of a sentence that begins with the version.</summary>
    /// <param name="acceptsCheckpoints">Whether a phase can be pending at all.</param>
    public IEnumerable<string> Loosened(bool acceptsCheckpoints)
    {
        if (Before is null)
        {
            return ["is accepted"];
        }

        IEnumerable<string> pending = acceptsCheckpoints ? FirstPending(After).Except(FirstPending(Before)) : [];
        return
        [
            .. Say("no longer needs", Before.Names.Except(After.Names)),
            .. Say("may be pending from", pending.Where(name => name.Length > 0)),
            .. Say("may bear a bare NOT_APPLICABLE on", Presettable(After).Except(Presettable(Before)).Intersect(Before.Names)),
        ];
    }

    /// <summary>For each checkpoint the phase of the set before with which the pending ones begin; empty where only new ones follow.</summary>
    private IEnumerable<string> FirstPending(PhaseSet set)
        => set.Checkpoints.Select(checkpoint => set.Names.Skip(checkpoint.LastFinished + 1).FirstOrDefault(name => Before!.Names.Contains(name), ""));

    private static IEnumerable<string> Presettable(PhaseSet set) => set.Names.Where((_, index) => set.IsPresettable(index));

    private static IEnumerable<string> Say(string what, IEnumerable<string> names)
    {
        string joined = string.Join(", ", names.Select(Quote.Plain));
        return joined.Length > 0 ? [$"{what} {joined}"] : [];
    }
}
