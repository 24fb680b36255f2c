using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>The policy of a commit's tree.</summary>
internal sealed class TreePolicy(ObjectReader objects, string commit)
{
    /// <summary>The bytes of the policy; <see langword="null"/> where the tree has none.</summary>
    /// <exception cref="CannotCheckException">There is one, and it cannot be read.</exception>
    public ReadOnlyMemory<byte>? Content
        => Read(PolicyFile.Name) ?? (IsThere
            ? throw new CannotCheckException($"the object of {PolicyFile.Name} in {CommitId.Short(commit)} is missing or corrupt (`git fsck` tells more; fetch it, and try again).")
            : default(ReadOnlyMemory<byte>?));

    /// <exception cref="CannotCheckException">There is one, and it cannot be used.</exception>
    public Policy Load()
        => PolicyLoader.Load($"{PolicyFile.Name} of {CommitId.Short(commit)}", Content, Read);

    /// <summary>The ids of all that the policy is made of: two commits with the same have the same policy.</summary>
    /// <param name="policy">What <see cref="Load"/> gave.</param>
    public string KeyOf(Policy policy)
        => string.Join(' ', policy.NamedFiles.Prepend(PolicyFile.Name).Select(path => objects.Read($"{commit}:{path}").Id));

    private bool IsThere => objects.Read($"{commit}^{{tree}}").Content.Span.IndexOf(" phaseguard.json\0"u8) >= 0;

    /// <summary>The bytes of a file of the commit's tree; <see langword="null"/> where it has none.</summary>
    /// <param name="path">Its repository path.</param>
    public ReadOnlyMemory<byte>? Read(string path)
    {
        GitObject blob = objects.Read($"{commit}:{path}");
        return blob.IsMissing ? default(ReadOnlyMemory<byte>?) : blob.Content.ToArray();
    }
}
