using System.Text;

namespace PhaseGuard.Git;

/// <summary>Reads git's raw form of changes: <c>:MODE MODE ID ID STATUS NUL PATH NUL</c>; a rename or copy has two paths, the new one last.</summary>
internal static class RawDiff
{
    private const string NoMode = "000000";

    /// <summary>Reads all changes of an answer.</summary>
    /// <exception cref="CannotCheckException">The answer is in another form.</exception>
    public static IReadOnlyList<PathChange> ReadAll(NulSeparatedReader fields)
    {
        var changes = new List<PathChange>();
        while (fields.TryRead(out ReadOnlySpan<byte> head))
        {
            changes.Add(Read(head, fields));
        }

        return changes;
    }

    /// <summary>Reads one change, whose head has been read.</summary>
    /// <param name="head">What stands before the first path.</param>
    /// <param name="fields">The paths, and what follows.</param>
    /// <exception cref="CannotCheckException">The answer is in another form.</exception>
    public static PathChange Read(ReadOnlySpan<byte> head, NulSeparatedReader fields)
    {
        if (Encoding.ASCII.GetString(head).Split(' ') is not [[':', .. var oldMode], var mode, var oldId, var id, [var status, ..]])
        {
            throw fields.Unknown();
        }

        string source = GitPath.Show(fields.Read());
        string path = status is 'R' or 'C' ? GitPath.Show(fields.Read()) : source;
        if (path.Length == 0 || (mode == NoMode && status is not ('D' or 'U')))
        {
            throw fields.Damaged();
        }

        return new PathChange(status, path, source, new TreeEntry(oldMode, oldId), new TreeEntry(mode, id));
    }
}
