using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>One step file that a commit changes, with both versions at hand until it is disposed.</summary>
internal sealed class ChangedDocument : IDisposable
{
    private readonly PathChange _change;
    private readonly DocumentCache _versions;

    public ChangedDocument(PathChange change, DocumentCache versions, ValidationOptions options)
    {
        (_change, _versions) = (change, versions);
        Before = change.Earlier is { } earlier ? versions.Take(earlier, change.Source, options) : null;
        After = change.IsDeleted ? null : versions.Take(change.After, change.Path, options);
    }

    /// <summary>The version in the parent; <see langword="null"/> where there was none that can be read.</summary>
    public StepDocument? Before { get; }

    /// <summary>The version in the commit; <see langword="null"/> where it is no step file any more.</summary>
    public StepDocument? After { get; }

    /// <summary>Its path in the commit.</summary>
    public string Path => _change.Path;

    /// <summary>The object id of the version in the commit; <see langword="null"/> where the commit takes it away.</summary>
    public string? AfterId => _change.IsDeleted ? null : _change.After.Id;

    /// <summary>What the commit makes of the step, in outline; <see langword="null"/> where it takes it away.</summary>
    public StepMove? Move => After is null ? null : new StepMove(Before?.Outline, After.Outline);

    /// <summary>The versions that judging a change takes, in the order in which they are taken.</summary>
    public static IEnumerable<TreeEntry> VersionsOf(PathChange change)
    {
        if (change.Earlier is { } earlier)
        {
            yield return earlier;
        }

        if (!change.IsDeleted)
        {
            yield return change.After;
        }
    }

    /// <summary>What the rules on one file find; of a file that is gone, what is said of its going.</summary>
    /// <param name="options">How it is judged where no version can be read.</param>
    public FileReport Validate(ValidationOptions options)
        => After?.Validate() ?? Before?.ValidateRemoval() ?? StepValidator.ValidateRemoval(_change.Path, default, options);

    /// <summary>What the rules on a change find.</summary>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="takesBack">Whether the commit takes this file back to a version that an ancestor had; asked only where it matters.</param>
    public IReadOnlyList<Finding> ValidateChange(CommitContext commit, Func<ChangedDocument, bool> takesBack)
    {
        IReadOnlyList<Finding> findings = After?.ValidateChange(Before, commit) ?? [];
        return findings.Count > 0 && takesBack(this)
            ? After!.ValidateChange(Before, commit with { IsRevert = true })
            : findings;
    }

    public void Dispose()
    {
        foreach (TreeEntry version in VersionsOf(_change))
        {
            _versions.Leave(version);
        }
    }
}
