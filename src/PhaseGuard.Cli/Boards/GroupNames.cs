using PhaseGuard.Boards;

namespace PhaseGuard.Cli.Boards;

/// <summary>Names of groups, by which links find them: where two folders have one, each goes by its whole path.</summary>
internal static class GroupNames
{
    /// <param name="rows">The rows.</param>
    /// <param name="folderOf">The folder of the files that know one another.</param>
    public static IReadOnlyList<BoardRow> Distinguish(IReadOnlyList<BoardRow> rows, Func<string, string> folderOf)
    {
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoardRow row in rows)
        {
            if (!folders.TryAdd(row.Group, folderOf(row.Path)) && folders[row.Group] != folderOf(row.Path))
            {
                shared.Add(row.Group);
            }
        }

        return shared.Count == 0 ? rows : [.. rows.Select(row => shared.Contains(row.Group) ? row with { Group = folderOf(row.Path).TrimEnd('/') } : row)];
    }
}
