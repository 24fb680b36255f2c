namespace PhaseGuard.Steps.Edits;

/// <summary>What somebody wants to record in a step file.</summary>
internal abstract record StepCommand
{
    /// <summary>What a step under way may lack until its next commit.</summary>
    private static readonly string[] _underWay = ["PG021", "PG022", "PG042", "PG043"];

    /// <summary>Makes the edit, or refuses.</summary>
    /// <param name="edit">The file, which nothing was changed in yet.</param>
    /// <returns>What forbids it and what to do instead; <see langword="null"/> where the edit was made.</returns>
    public abstract string? Apply(StepEdit edit);

    /// <summary>Whether the file may have a finding after the edit that it did not have before.</summary>
    public virtual bool MayAdd(Finding finding) => _underWay.Contains(finding.Rule.Id);

    /// <summary>Whether a finding is about what the command itself says: that the file had the like before is no excuse.</summary>
    public virtual bool IsAnswerable(Finding finding) => false;
}
