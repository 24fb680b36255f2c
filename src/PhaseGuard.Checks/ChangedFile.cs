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

    /// <summary>Whether the commit gives a judged file another path, and leaves its content alone.</summary>
    public bool IsMoved => Change.Status == 'R' && Change.Before.Id == Change.After.Id && Change.After.IsFile;

    /// <summary>The folder of the files that it is judged together with.</summary>
    public string Group => Kind.Dialect.GroupOf(Path);

    /// <summary>The version that it goes on from, in the parent where nobody knows better; <see langword="null"/> where there was none, or none that can be read.</summary>
    public FileVersion? Before { get; init; } = Change.Earlier is { } earlier ? new FileVersion(Kind, Change.Source, earlier) : null;

    /// <summary>The version in the commit; <see langword="null"/> where the commit takes the file away.</summary>
    public FileVersion? After => Change.IsDeleted ? null : new FileVersion(Kind, Change.Path, Change.After);

    /// <summary>A file that a commit leaves as it is.</summary>
    public static ChangedFile Left(FileVersion version) => new(version.Kind, new PathChange('M', version.Path, version.Path, version.Entry, version.Entry));

    /// <summary>The same as the rename of the version that it goes on from.</summary>
    public ChangedFile AsRename()
        => Before is { } before ? this with { Change = Change with { Status = 'R', Source = before.Path, Before = before.Entry } } : this;

    /// <summary>The versions that judging the change takes, in the order in which they are taken.</summary>
    public IEnumerable<FileVersion> Versions
    {
        get
        {
            if (!Kind.IsJudged)
            {
                yield break;
            }

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
