using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Judges step files beside one another.</summary>
internal static class GroupCheck
{
    private static readonly string[] _rules = ["PG070", "PG071", "PG072", "PG073"];

    /// <summary>Whether any rule across files is on.</summary>
    public static bool IsOn(Policy policy) => _rules.Any(rule => policy.Rules.GetValueOrDefault(rule, Level.Error) != Level.Off);

    /// <summary>Judges the step files of some folders.</summary>
    /// <param name="entries">All step files of the folders.</param>
    /// <param name="known">The outlines that are at hand already, by path.</param>
    /// <param name="versions">Where the other files come from.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>The files of which something was found, in path order.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public static IReadOnlyList<FileReport> Run(
        IReadOnlyDictionary<string, TreeEntry> entries, IReadOnlyDictionary<string, StepOutline> known, DocumentCache versions, ValidationOptions options)
    {
        KeyValuePair<string, TreeEntry>[] others = [.. entries.Where(entry => !known.ContainsKey(entry.Key))];
        versions.Plan(others.Select(other => other.Value));
        var outlines = new List<StepOutline>(known.Values);
        foreach ((string path, TreeEntry entry) in others)
        {
            outlines.Add(versions.Take(entry, path, options).Outline);
            versions.Leave(entry);
        }

        return StepValidator.ValidateFolders(outlines, options);
    }
}
