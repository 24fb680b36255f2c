namespace PhaseGuard.Git;

/// <summary>The policy that the next commit holds.</summary>
internal static class StagedPolicy
{
    private const string File = "phaseguard.json";

    /// <exception cref="CannotCheckException">There is a policy, and nobody here can read one.</exception>
    public static void Refuse(IReadOnlyList<StagedEntry> entries, BlobReader blobs)
    {
        if (!blobs.Read(":" + File).IsMissing)
        {
            throw new CannotCheckException($"{File} is staged, and this version of PhaseGuard cannot read a policy yet: remove it, or bring a newer version.");
        }

        if (IsInNextCommit(entries, blobs))
        {
            throw new CannotCheckException($"the object of {File} is missing or corrupt (`git fsck` tells more; `git add` the file again, and try again).");
        }
    }

    /// <summary>git says "missing" of a policy that is not there and of one that is damaged; the tree of HEAD knows better.</summary>
    private static bool IsInNextCommit(IReadOnlyList<StagedEntry> entries, BlobReader blobs)
        => entries.Any(entry => entry.Brings(File))
            || (blobs.Read("HEAD^{tree}").Content.Span.IndexOf(" phaseguard.json\0"u8) >= 0 && !entries.Any(entry => entry.Removes(File)));
}
