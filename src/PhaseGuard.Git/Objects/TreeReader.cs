using System.Text;

namespace PhaseGuard.Git;

/// <summary>Lists folders of commits through the one process that reads objects; a folder that did not change is read once.</summary>
internal sealed class TreeReader(ObjectReader objects)
{
    /// <summary>So many folders are kept.</summary>
    private const int Limit = 4096;

    private readonly Dictionary<string, List<(string Name, TreeEntry Entry)>> _known = [];

    /// <summary>Lists all files below a folder.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <param name="folder">The folder's repository path, ended by <c>/</c>; empty for the root.</param>
    /// <param name="add">Receives each path, and what stands there.</param>
    /// <exception cref="CannotCheckException">A folder cannot be read.</exception>
    public void List(string commit, string folder, Action<string, TreeEntry> add)
    {
        GitObject tree = objects.Read(folder.Length == 0 ? $"{commit}^{{tree}}" : $"{commit}:{folder.TrimEnd('/')}");
        if (tree is { IsMissing: false, Type: "tree" })
        {
            List(tree.Id, tree, folder, add);
        }
    }

    private void List(string id, GitObject tree, string folder, Action<string, TreeEntry> add)
    {
        if (!_known.TryGetValue(id, out List<(string Name, TreeEntry Entry)>? entries))
        {
            if (_known.Count >= Limit)
            {
                _known.Clear();
            }

            _known[id] = entries = Parse(tree, folder);
        }

        foreach ((string name, TreeEntry entry) in entries)
        {
            if (entry.Mode != "40000")
            {
                add(folder + name, entry);
            }
            else if (_known.ContainsKey(entry.Id))
            {
                List(entry.Id, default, $"{folder}{name}/", add);
            }
            else
            {
                GitObject below = objects.Read(entry.Id);
                List(entry.Id, below.IsMissing ? throw Damaged(folder + name) : below, $"{folder}{name}/", add);
            }
        }
    }

    /// <summary>Reads <c>MODE SPACE NAME NUL ID</c> again and again.</summary>
    private static List<(string, TreeEntry)> Parse(GitObject tree, string folder)
    {
        var entries = new List<(string, TreeEntry)>();
        int idLength = tree.Id.Length / 2;
        if (tree.Content.Length < tree.Size)
        {
            throw Damaged(folder); // larger than any tree that people make
        }

        for (ReadOnlySpan<byte> rest = tree.Content.Span; !rest.IsEmpty;)
        {
            int space = rest.IndexOf((byte)' ');
            int end = rest.IndexOf((byte)0);
            if (space < 0 || end < space || rest.Length < end + 1 + idLength)
            {
                throw Damaged(folder);
            }

            string id = Convert.ToHexStringLower(rest.Slice(end + 1, idLength));
            entries.Add((GitPath.Show(rest[(space + 1)..end]), new TreeEntry(Encoding.ASCII.GetString(rest[..space]), id)));
            rest = rest[(end + 1 + idLength)..];
        }

        return entries;
    }

    private static CannotCheckException Damaged(string folder)
        => new($"the tree of {Quote.Of(folder)} is missing, corrupt or too large (`git fsck` tells more; bring it back with `git fetch`, and try again).");
}
