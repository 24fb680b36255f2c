using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>A judged file that a commit changes.</summary>
/// <param name="Kind">What kind of file it is; of one that is gone, what it was.</param>
/// <param name="Change">What the commit does to it.</param>
internal sealed record ChangedFile(FileKind Kind, PathChange Change)
{
    /// <summary>The path after the commit; of a file that is gone, the one that it had.</summary>
    public string Path => Change.Path;

    /// <summary>The version in the parent; <see langword="null"/> where there was none, or none that can be read.</summary>
    public FileVersion? Before => Change.Earlier is { } earlier ? new FileVersion(Kind, Change.Source, earlier) : null;

    /// <summary>The version in the commit; <see langword="null"/> where the commit takes the file away.</summary>
    public FileVersion? After => Change.IsDeleted ? null : new FileVersion(Kind, Change.Path, Change.After);

    /// <summary>The versions that judging the change takes, in the order in which they are taken.</summary>
    public IEnumerable<FileVersion> Versions
    {
        get
        {
            if (Before is { } before)
            {
                yield return before;
            }

            if (After is { } after)
            {
                yield return after;
            }
        }
    }
}
