using PhaseGuard.Engine.Fixes;

namespace PhaseGuard.Dialects;

/// <summary>A kind of files that a dialect judges.</summary>
/// <param name="noun">What such a file is called, as a report counts it: <c>step file</c>.</param>
internal abstract class FileKind(string noun)
{
    /// <summary>What such a file is called, as a report counts it.</summary>
    public string Noun => noun;

    /// <summary>The dialect that owns the kind.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>Whether a path could be one of the kind, whatever a policy says; it is asked of every path before any policy is read.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public abstract bool MayMatch(string path);

    /// <summary>Whether such files have no name of their own: only a policy says which files are of the kind.</summary>
    public virtual bool IsToldByPolicy => false;

    /// <summary>Whether a path is one of the kind.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="policy">Whose globs decide.</param>
    public abstract bool Matches(string path, Policy policy);

    /// <summary>Whether such a file is judged; of another only matters to its group that it is there.</summary>
    public virtual bool IsJudged => true;

    /// <summary>What is known of a file that is not read.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="hasContent">Whether it is a regular file of at least one byte.</param>
    /// <param name="read">Reads it after all.</param>
    /// <returns><see langword="null"/> where it has to be read; never of a kind that is not judged.</returns>
    public virtual Outline? Unread(string path, bool hasContent, Func<Outline> read) => null;

    /// <summary>Reads a file; what is wrong with it is found later.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none.</param>
    /// <param name="utf8">Its bytes, which must stay as they are as long as the document is used.</param>
    /// <param name="options">The policy and the time.</param>
    public abstract Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options);

    /// <summary>Applies the fixes of a file until nothing changes; what is in the baseline is fixed, too.</summary>
    /// <param name="path">The repository path, with <c>/</c>; empty where there is none.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="options">The policy and the time.</param>
    /// <param name="accepts">Says which findings are to be fixed.</param>
    /// <param name="beside">The other files of its group, where the dialect judges whole groups.</param>
    public FixedText Fix(
        string path, ReadOnlyMemory<byte> utf8, ValidationOptions options, Func<Finding, bool> accepts, IReadOnlyList<Outline>? beside = null)
    {
        options = options with { Policy = options.Policy with { Baseline = null }, IgnoresBaseline = false, WithFixes = true, CountsFixes = false, KeepsAll = true };
        return new Fixing(Judge, accepts).Run(utf8);

        FileReport Judge(ReadOnlyMemory<byte> text)
        {
            using Document document = Read(path, text, options);
            FileReport report = document.Validate();
            return beside is null ? report : report.With([.. Dialect.ValidateBeside(document.Outline, beside, options).Where(IsOfTheFile)]);
        }

        // what only the other files make wrong is no reason to leave this one as it is
        static bool IsOfTheFile(Finding finding) => finding.Fix is not null || finding.Rule.Scope == RuleScope.File;
    }

    /// <summary>Stands for a file that has no content to be read.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    /// <param name="flaw">Why it cannot be read.</param>
    /// <param name="options">The policy.</param>
    public abstract Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options);
}
