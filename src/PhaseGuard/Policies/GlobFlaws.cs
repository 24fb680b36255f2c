using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>What is wrong with globs and paths of a policy: one that could never match is a guard that guards nothing.</summary>
internal static class GlobFlaws
{
    /// <summary>There is no glob where one has to be.</summary>
    public static PolicyFlaw None { get; } = new("is empty, so nothing would be guarded", "name at least one glob");

    /// <summary>What is wrong with a glob.</summary>
    public static PolicyFlaw? Of(string glob) => Foreign(glob)
        ?? (glob.IndexOfAny(['{', '}', '[', ']', '!']) >= 0
            ? new PolicyFlaw($"has the glob {Quote.Of(glob)}", "only **, * and ? mean something; write ? for another character")
            : null);

    /// <summary>What is wrong with a glob of JSON files, besides what can be wrong with any glob.</summary>
    /// <param name="glob">The glob.</param>
    /// <param name="noun">What such a file is called.</param>
    public static PolicyFlaw? OfJsonFiles(string glob, string noun) => new Glob(glob).CanMatchJson ? null
        : new PolicyFlaw($"has the glob {Quote.Of(glob)}, which no {noun} can match", "end it with a name in .json, such as *.json");

    /// <summary>What is wrong with the path of a JSON file.</summary>
    public static PolicyFlaw? OfPath(string path) => Foreign(path)
        ?? (Glob.IsJson(path) ? null : new PolicyFlaw($"has the path {Quote.Of(path)}", "name a file whose name ends in .json"));

    /// <summary>What is wrong with the path of a list of allowed signers.</summary>
    public static PolicyFlaw? OfSigners(string path) => Foreign(path)
        ?? (AllowedSigners.MayBeOne(path) ? null : new PolicyFlaw($"has the path {Quote.Of(path)}", $"name a file whose name ends in {AllowedSigners.FileName}"));

    /// <summary>Globs that code gives a policy, where nothing is wrong with them.</summary>
    /// <param name="globs">The globs.</param>
    /// <param name="property">The property that gets them.</param>
    /// <param name="noun">What is to match, where it is JSON files.</param>
    /// <param name="mayBeEmpty">Whether there may be no such files.</param>
    /// <exception cref="ArgumentException">Something is wrong with one.</exception>
    public static Glob[] Check(IReadOnlyList<string> globs, string property, string? noun = null, bool mayBeEmpty = false)
    {
        ArgumentNullException.ThrowIfNull(globs, property);
        PolicyFlaw? flaw = noun is not null && !mayBeEmpty && globs.Count == 0 ? None : null;
        foreach (string glob in globs)
        {
            flaw ??= Blank.Is(glob ?? "") ? new PolicyFlaw("has a blank glob", "write a text here") : Of(glob!) ?? (noun is null ? null : OfJsonFiles(glob!, noun));
        }

        return flaw is null ? Glob.All(globs) : throw flaw.At(property);
    }

    private static PolicyFlaw? Foreign(string path)
        => path.Contains('\\', StringComparison.Ordinal) ? new PolicyFlaw($"has the path {Quote.Of(path)}", "separate folders with /")
            : path.Any(char.IsControl) || path.Split('/').Any(name => name is "" or "." or "..")
                ? new PolicyFlaw($"has the path {Quote.Of(path)}", "write it from the repository's root, such as docs/steps/*.json")
            : null;
}
