namespace PhaseGuard.Dialects;

/// <summary>What a commit does to the groups of which it changes files.</summary>
/// <param name="Left">The files of the groups that it leaves alone.</param>
/// <param name="Changed">The others.</param>
internal sealed record GroupChange(IReadOnlyList<Outline> Left, IReadOnlyList<ChangedOutline> Changed)
{
    /// <summary>All files of the groups before the commit.</summary>
    public IEnumerable<Outline> Before => Left.Concat(Changed.Select(file => file.Before).OfType<Outline>());

    /// <summary>All files of the groups after the commit.</summary>
    public IEnumerable<Outline> After => Left.Concat(Changed.Select(file => file.After).OfType<Outline>());
}
