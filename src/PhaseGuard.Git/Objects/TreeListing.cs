using System.Text;

namespace PhaseGuard.Git;

/// <summary>Lists what a tree or the index has, by path.</summary>
internal static class TreeListing
{
    /// <summary>How many bytes of folder names are given to git; of more folders the whole index is listed.</summary>
    private const int ArgumentLimit = 8 * 1024;

    /// <summary>
    /// An empty name is among those at the top. In place of what a damaged index has lost, git shows entries without a name or a
    /// mode, and only where it is not asked to find renames.
    /// </summary>
    private const string Nameless = ":(top,glob)*";

    /// <summary>The ids of the tree without entries, which git knows in both of its hash algorithms without having it.</summary>
    private const string EmptySha1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    private const string EmptySha256 = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";

    /// <summary>Begins to list what the next commit has in some folders; git works while the caller does.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="folders">The folders, each ended by <c>/</c>; empty for the root.</param>
    /// <param name="sampleId">Any object id, by which the hash algorithm is known.</param>
    public static GitProcess StartIndex(GitCommand git, IReadOnlyCollection<string> folders, string sampleId)
    {
        bool isWhole = folders.Contains("") || folders.Sum(folder => folder.Length) > ArgumentLimit || folders.Any(folder => folder.Contains('\\', StringComparison.Ordinal));
        string emptyTree = sampleId.Length == EmptySha1.Length ? EmptySha1 : EmptySha256;
        GitProcess listing = git.Start(
            [.. StagedEntries.Question, "--no-renames", emptyTree, "--", .. isWhole ? [] : folders.Select(folder => $":(top,literal){folder}").Append(Nameless)]);
        listing.CloseInput();
        return listing;
    }

    /// <summary>Ends a listing of the index.</summary>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IReadOnlyDictionary<string, TreeEntry> FinishIndex(GitProcess listing, Func<string, bool> isWanted)
    {
        var entries = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        var fields = NulSeparatedReader.Of(listing);
        while (fields.TryRead(out ReadOnlySpan<byte> head))
        {
            PathChange entry = RawDiff.Read(head, fields);
            if (isWanted(entry.Path))
            {
                entries[entry.Path] = entry.After;
            }
        }

        listing.Finish();
        return entries;
    }

    /// <summary>Begins to list a commit's tree.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="commit">The commit's id.</param>
    public static GitProcess StartCommit(GitCommand git, string commit)
    {
        GitProcess listing = git.Start("--no-replace-objects", "ls-tree", "-r", "-z", "--full-tree", commit);
        listing.CloseInput();
        return listing;
    }

    /// <summary>Ends a listing of a commit's tree.</summary>
    /// <param name="listing">What <see cref="StartCommit"/> began.</param>
    /// <param name="isWanted">Which paths are listed.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public static IReadOnlyDictionary<string, TreeEntry> FinishCommit(GitProcess listing, Func<string, bool> isWanted)
    {
        var entries = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        var fields = NulSeparatedReader.Of(listing);
        while (fields.TryRead(out ReadOnlySpan<byte> field))
        {
            int tab = field.IndexOf((byte)'\t');
            if (tab < 0 || Encoding.ASCII.GetString(field[..tab]).Split(' ') is not [var mode, _, var id])
            {
                throw fields.Unknown();
            }

            string path = GitPath.Show(field[(tab + 1)..]);
            if (isWanted(path))
            {
                entries[path] = new TreeEntry(mode, id);
            }
        }

        listing.Finish();
        return entries;
    }
}
