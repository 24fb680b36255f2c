using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>The outlines of files that were read, by path and object id.</summary>
internal sealed class OutlineCache
{
    /// <summary>So many are kept; then all are forgotten that no commit at hand has.</summary>
    private const int Limit = 1 << 16;

    private readonly Dictionary<(string Path, TreeEntry Entry), Outline> _known = [];

    /// <summary>Writes down what was read.</summary>
    public void Keep(string path, TreeEntry entry, Outline outline)
    {
        if (_known.Count >= Limit)
        {
            _known.Clear();
        }

        _known[(path, entry)] = outline;
    }

    /// <summary>The outlines of some versions; those that nobody has read and that have to be read are.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="documents">Where they come from.</param>
    /// <param name="options">How they are judged.</param>
    /// <returns>One for each version, in any order.</returns>
    /// <exception cref="CannotCheckException">One cannot be read.</exception>
    public IReadOnlyList<Outline> Read(IReadOnlyCollection<FileVersion> versions, DocumentCache documents, ValidationOptions options)
    {
        var outlines = new List<Outline>(versions.Count);
        var others = new List<FileVersion>();
        foreach (FileVersion version in versions)
        {
            if ((_known.GetValueOrDefault((version.Path, version.Entry)) ?? version.Unread(read => ReadOne(read, documents, options))) is { } outline)
            {
                outlines.Add(outline);
            }
            else
            {
                others.Add(version);
            }
        }

        documents.Prefetch(others);
        outlines.AddRange([.. others.Select(version => Acquire(version, documents, options))]);
        return outlines;
    }

    private Outline ReadOne(FileVersion version, DocumentCache documents, ValidationOptions options)
    {
        documents.Prefetch([version]);
        return Acquire(version, documents, options);
    }

    private Outline Acquire(FileVersion version, DocumentCache documents, ValidationOptions options)
    {
        Outline outline = documents.Acquire(version, options).Outline;
        documents.Release(version);
        Keep(version.Path, version.Entry, outline);
        return outline;
    }
}
