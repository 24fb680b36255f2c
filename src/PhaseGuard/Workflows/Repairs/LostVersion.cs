namespace PhaseGuard.Workflows.Repairs;

/// <summary>What a path held in a commit.</summary>
/// <param name="Commit">The full id of the commit.</param>
/// <param name="Utf8">The bytes.</param>
internal sealed record LostVersion(string Commit, ReadOnlyMemory<byte> Utf8)
{
    /// <summary>The commit as git itself abbreviates it.</summary>
    public string GitName => Commit[..Math.Min(Commit.Length, 7)];
}
