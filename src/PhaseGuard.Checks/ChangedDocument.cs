namespace PhaseGuard.Checks;

/// <summary>One judged file that a commit changes, with both versions at hand until it is disposed.</summary>
internal sealed class ChangedDocument : IDisposable
{
    private readonly DocumentCache _documents;

    public ChangedDocument(ChangedFile file, DocumentCache documents, ValidationOptions options)
    {
        (File, _documents) = (file, documents);
        Before = file.Before is { } before ? documents.Acquire(before, options) : null;
        After = file.After is { } after ? documents.Acquire(after, options) : null;
    }

    /// <summary>The file, and what the commit does to it.</summary>
    public ChangedFile File { get; }

    /// <summary>The version in the parent; <see langword="null"/> where there was none that can be read.</summary>
    public Document? Before { get; }

    /// <summary>The version in the commit; <see langword="null"/> where it is not judged any more.</summary>
    public Document? After { get; }

    /// <summary>Its path in the commit.</summary>
    public string Path => File.Path;

    /// <summary>The object id of the version in the commit; <see langword="null"/> where the commit takes it away.</summary>
    public string? AfterId => File.Change.IsDeleted ? null : File.Change.After.Id;

    /// <summary>The text of the version in the commit; empty where it has none that is judged.</summary>
    public ReadOnlyMemory<byte> AfterText => File.After is { } after ? _documents.TextOf(after) : default;

    /// <summary>What the rules on one file find; of a file that is gone, what is reported of its going.</summary>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">How it is judged where no version can be read.</param>
    public FileReport Validate(CommitContext commit, ValidationOptions options)
    {
        if ((After?.Validate() ?? Before?.ValidateRemovalIn(commit)) is { } report)
        {
            return report;
        }

        using Document unknown = File.Kind.Read(Path, default, options);
        return unknown.ValidateRemovalIn(commit);
    }

    /// <summary>What the rules on a change find.</summary>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="takesBack">Whether the commit takes this file back to a version that an ancestor had.</param>
    public IReadOnlyList<Finding> ValidateChange(CommitContext commit, bool takesBack)
        => After?.ValidateChangeSince(Before, takesBack ? commit with { IsRevert = true } : commit) ?? [];

    public void Dispose()
    {
        foreach (FileVersion version in File.Versions)
        {
            _documents.Release(version);
        }
    }
}
