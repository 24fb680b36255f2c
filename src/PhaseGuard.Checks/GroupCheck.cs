using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges files beside one another, dialect by dialect.</summary>
internal static class GroupCheck
{
    /// <summary>Whether any rule on files beside one another is on.</summary>
    public static bool IsOn(Policy policy) => DialectBook.All.Any(dialect => dialect.JudgesGroups(policy));

    /// <summary>Judges the files of some groups.</summary>
    /// <param name="entries">All judged files of the groups.</param>
    /// <param name="known">The outlines that are at hand already, by path.</param>
    /// <param name="documents">Where the other files come from.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>The files of which something was found, in path order.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public static IReadOnlyList<FileReport> Run(
        IReadOnlyDictionary<string, TreeEntry> entries, IReadOnlyDictionary<string, Outline> known, DocumentCache documents, ValidationOptions options)
    {
        ILookup<Dialect, (FileKind Kind, string Path)> files = entries.Keys.Union(known.Keys)
            .Map(path => (Kind: DialectBook.KindOf(path, options.Policy)!, path))
            .ToLookup(file => file.Kind.Dialect);
        return [.. files.Where(dialect => dialect.Key.JudgesGroups(options.Policy)).SelectMany(Judge).OrderBy(report => report.Path, StringComparer.Ordinal)];

        IReadOnlyList<FileReport> Judge(IGrouping<Dialect, (FileKind Kind, string Path)> files)
        {
            FileVersion[] others = [.. files.Where(file => !known.ContainsKey(file.Path)).Map(file => new FileVersion(file.Kind, file.Path, entries[file.Path]))];
            documents.Prefetch(others);
            var outlines = new List<Outline>(files.Where(file => known.ContainsKey(file.Path)).Map(file => known[file.Path]));
            foreach (FileVersion other in others)
            {
                outlines.Add(documents.Acquire(other, options).Outline);
                documents.Release(other);
            }

            return [.. files.Key.ValidateGroups(outlines, options).Map(options.Hide)];
        }
    }
}
