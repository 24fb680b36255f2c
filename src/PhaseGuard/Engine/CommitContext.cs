namespace PhaseGuard;

/// <summary>What is known of the commit that changes a file.</summary>
public sealed record CommitContext
{
    /// <summary>A commit of one parent that takes nothing back.</summary>
    public static CommitContext Ordinary { get; } = new();

    /// <summary>Whether the commit has more than one parent: it brings whole branches at once.</summary>
    public bool IsMerge { get; init; }

    /// <summary>Whether the commit takes the file back, byte for byte, to a version that an ancestor had.</summary>
    public bool IsRevert { get; init; }

    /// <summary>The two commits, where this is no commit but a push that replaces one by another that does not build on it.</summary>
    internal Replacement? Replacement { get; init; }
}
