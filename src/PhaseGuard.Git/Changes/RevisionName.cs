namespace PhaseGuard.Git;

/// <summary>The name in a revision. Of several refs that fit one, git takes the first by an order of its own, tags before branches, and only warns.</summary>
internal static class RevisionName
{
    private const string Head = "HEAD";
    private const string Full = "refs/";
    private const string Describes = "phaseguard-g";

    /// <summary>The places of <c>gitrevisions(7)</c>, behind the git folder itself.</summary>
    private static readonly string[] _places = ["refs/{0}", "refs/tags/{0}", "refs/heads/{0}", "refs/remotes/{0}", "refs/remotes/{0}/HEAD"];

    /// <summary>Whether its name could mean more than one commit: whoever pushes a tag would choose which.</summary>
    /// <param name="blobs">What finds names.</param>
    /// <param name="revision">A revision that means a commit.</param>
    public static bool IsAmbiguous(ObjectReader blobs, string revision)
    {
        string name = NameOf(revision);
        string? meant = blobs.FindCommit(name);
        IEnumerable<string> others = PlacesOf(name).Select(blobs.FindCommit).OfType<string>();
        return name == Head || name.StartsWith(Full, StringComparison.Ordinal)
            ? others.Any(other => other == meant) // a full name comes first, so what is meant is not it
            : others.Any(other => other != meant);
    }

    /// <summary>What stands before the suffixes that go on from there.</summary>
    private static string NameOf(string revision)
    {
        string name = revision.Split("@{", 2)[0];
        int end = name.AsSpan().IndexOfAny('^', '~', ':');
        return end < 0 ? name : name[..end];
    }

    private static IEnumerable<string> PlacesOf(string name)
    {
        bool isHex = name.All(char.IsAsciiHexDigit);
        return name is "" or "@" || (isHex && name.Length is 40 or 64) ? []
            : isHex ? [.. Refs(name), Describes + name] // what git describe gives ends so, and is never looked up among the refs
            : Refs(name);
    }

    private static IEnumerable<string> Refs(string name) => _places.Select(place => place.Replace("{0}", name, StringComparison.Ordinal));
}
