namespace PhaseGuard;

/// <summary>One finding that was there when the guard came.</summary>
/// <param name="Path">The repository path of its file, with <c>/</c>.</param>
/// <param name="Rule">The id of the rule that speaks.</param>
/// <param name="Phase">The phase that is meant; <see langword="null"/> where none is.</param>
/// <param name="Digest">What it is known by: 32 hexadecimal digits of a hash over the rule, the phase or the place without indices, and the value that is wrong.</param>
public sealed record BaselineEntry(string Path, string Rule, string? Phase, string Digest)
{
    /// <summary>The entry of a finding; <see langword="null"/> where it may stand in no baseline.</summary>
    internal static BaselineEntry? Of(string path, Finding finding)
        => MayHold(finding.Rule) && finding.Digest is { } digest ? new BaselineEntry(path, finding.Rule.Id, finding.Phase, digest) : null;

    /// <summary>Whether findings of a rule may stand in a baseline: it judges files as they are, and others do not rest on it.</summary>
    internal static bool MayHold(Rule rule) => rule.Scope is RuleScope.File or RuleScope.Group && !rule.IsLocked;

    /// <summary>Whether this is the entry of a finding.</summary>
    internal bool Covers(Finding finding) => Rule == finding.Rule.Id && finding.Digest == Digest;
}
