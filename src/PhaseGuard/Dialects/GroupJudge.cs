namespace PhaseGuard.Dialects;

/// <summary>Judges files beside one another, in one check: first what each commit does to their groups, then how they are in the end.</summary>
internal class GroupJudge
{
    /// <summary>Judges what a commit does to the groups of which it changes files.</summary>
    /// <param name="change">All files of those groups.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <returns>The files of which something was found, in path order; they may be gone.</returns>
    public virtual IReadOnlyList<FileReport> JudgeChange(GroupChange change, CommitContext commit) => [];

    /// <summary>Judges files beside one another.</summary>
    /// <param name="files">All files of each group that is meant.</param>
    /// <returns>The files of which something was found, in path order.</returns>
    public virtual IReadOnlyList<FileReport> Judge(IEnumerable<Outline> files) => [];
}
