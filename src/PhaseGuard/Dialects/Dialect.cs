using PhaseGuard.Policies;

namespace PhaseGuard.Dialects;

/// <summary>
/// A system that keeps records in a repository: its kinds of files, the rules on them, and what is judged together. Whoever
/// lists files, reads git or writes reports knows dialects only by this.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The kinds of files that are judged.</summary>
    public abstract IReadOnlyList<FileKind> Files { get; }

    /// <summary>All rules that are asked of the dialect's files, in the order of their ids.</summary>
    public abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>The dialect's keys of the policy.</summary>
    public abstract PolicySection Policy { get; }

    /// <summary>The folder of the files that are judged together with one, ended by <c>/</c>; empty for the root.</summary>
    /// <param name="path">The repository path of a file of the dialect, with <c>/</c>.</param>
    public abstract string GroupOf(string path);

    /// <summary>Whether any rule on files beside one another is on.</summary>
    public bool JudgesGroups(Policy policy)
        => Rules.Any(rule => (rule.Scope == RuleScope.Group || (JudgesWholeGroups && rule.Scope == RuleScope.Change)) && policy.HasRule(rule.Id));

    /// <summary>
    /// Whether a file is never judged without its group: the rules on a change are asked of whole groups, a file that somebody names
    /// is judged with those beside it, and groups that no commit touches are left unread.
    /// </summary>
    public virtual bool JudgesWholeGroups => false;

    /// <summary>Whether a record that somebody is at work on may have a finding, which has to be gone by the next commit.</summary>
    /// <param name="finding">What was found in a file of the dialect.</param>
    public virtual bool MayStandUnderWay(Finding finding) => false;

    /// <summary>Whether anything of a push is judged.</summary>
    public virtual bool JudgesPushes => false;

    /// <summary>Makes what judges files beside one another, for one check.</summary>
    /// <param name="options">The policy.</param>
    public virtual GroupJudge NewGroupJudge(ValidationOptions options) => new();

    /// <summary>Judges one file of a group with those beside it, where the dialect judges whole groups.</summary>
    /// <param name="file">The file.</param>
    /// <param name="beside">The other files of its group.</param>
    /// <param name="options">The policy.</param>
    /// <returns>What the rules across files find in it.</returns>
    public IReadOnlyList<Finding> ValidateBeside(Outline file, IEnumerable<Outline> beside, ValidationOptions options)
        => !JudgesWholeGroups || !JudgesGroups(options.Policy) ? []
            : NewGroupJudge(options).Judge(beside.Where(other => other.Path != file.Path).Append(file)).FirstOrDefault(report => report.Path == file.Path)?.Findings ?? [];

    /// <summary>Judges a commit's message against the files that the commit changes.</summary>
    /// <param name="message">The message, cleaned as git cleans it.</param>
    /// <param name="files">Every file of the dialect that is there after the commit and is not as it was.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">The policy.</param>
    /// <returns>Every file, in path order.</returns>
    public virtual IReadOnlyList<FileReport> ValidateMessage(
        string message, IReadOnlyList<OutlineChange> files, CommitContext commit, ValidationOptions options) => [];

    /// <summary>Judges the files that a push makes public.</summary>
    /// <param name="files">Every file of the dialect that the pushed commits change, as it is at their tip.</param>
    /// <param name="options">The policy.</param>
    /// <returns>Every file, in path order.</returns>
    public virtual IReadOnlyList<FileReport> ValidatePush(IReadOnlyList<Outline> files, ValidationOptions options) => [];
}
