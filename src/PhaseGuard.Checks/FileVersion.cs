using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>One version of a judged file.</summary>
/// <param name="Kind">As what kind of file it is read.</param>
/// <param name="Path">Its repository path.</param>
/// <param name="Entry">What stands there.</param>
internal sealed record FileVersion(FileKind Kind, string Path, TreeEntry Entry)
{
    /// <summary>What it is known by.</summary>
    public DocumentKey Key => new(Entry.Id, Kind);

    /// <summary>The same in outline, where it need not be read for that.</summary>
    /// <param name="read">Reads it after all.</param>
    public Outline? Unread(Func<FileVersion, Outline> read) => Kind.Unread(Path, Entry.HasContent, () => read(this));

    /// <summary>The folder of the files that it is judged together with.</summary>
    public string Group => Kind.Dialect.GroupOf(Path);
}
