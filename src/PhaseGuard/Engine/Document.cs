namespace PhaseGuard;

/// <summary>One version of a judged file: read once, then judged by itself, against an earlier version, and beside others.</summary>
public abstract class Document : IDisposable
{
    private protected Document()
    {
    }

    /// <summary>The repository path, with <c>/</c>.</summary>
    public abstract string Path { get; }

    /// <summary>What of the file matters to others.</summary>
    public abstract Outline Outline { get; }

    /// <summary>Judges the file by every rule on one file.</summary>
    /// <returns>All that was found, in file order; the same report each time.</returns>
    public abstract FileReport Validate();

    /// <summary>Judges that the file is not there any more, or is none of its kind any more.</summary>
    /// <returns>What was found; it points at the path.</returns>
    public FileReport ValidateRemoval() => ValidateRemovalIn(CommitContext.Ordinary);

    /// <summary>Gives back what reading the file took; its outline and reports stay good where they were asked for before.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The same content at another path; good as long as this document is.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    internal abstract Document MovedTo(string path);

    /// <summary>Judges that the file is not there any more, or is none of its kind any more.</summary>
    /// <param name="commit">What is known of the commit.</param>
    /// <returns>What was found; it points at the path.</returns>
    internal abstract FileReport ValidateRemovalIn(CommitContext commit);

    /// <summary>Judges what a commit made of the file, by every rule on a change and no other.</summary>
    /// <param name="before">The file in the parent, of the same kind; <see langword="null"/> where it was not there.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <returns>What was found, in file order.</returns>
    internal abstract IReadOnlyList<Finding> ValidateChangeSince(Document? before, CommitContext commit);

    /// <summary>Gives back what reading the file took.</summary>
    /// <param name="disposing">Whether somebody asked for it; nothing is given back otherwise.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
