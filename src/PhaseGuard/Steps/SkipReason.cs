using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>A phase's <c>blocked_by</c>, trimmed: a prefix, a colon, a text.</summary>
internal readonly struct SkipReason
{
    private SkipReason(SkipPrefix prefix, bool hasColon, bool hasText, bool isBlank, bool isDeferred)
        => (Prefix, HasColon, HasText, IsBlank, IsDeferred) = (prefix, hasColon, hasText, isBlank, isDeferred);

    public SkipPrefix Prefix { get; }

    /// <summary>Whether the prefix is followed by a colon; else it stands bare.</summary>
    public bool HasColon { get; }

    public bool HasText { get; }

    /// <summary>Absent, or nothing but white space.</summary>
    public bool IsBlank { get; }

    /// <summary>Whether the reason begins with the word DEFERRED, in any case.</summary>
    public bool IsDeferred { get; }

    public static SkipReason Read(JsonValue value)
    {
        ReadOnlySpan<byte> reason = value.IsString ? Utf8Text.Trim(value.Utf8) : default;
        if (reason.IsEmpty)
        {
            return new SkipReason(SkipPrefix.None, false, false, isBlank: true, false);
        }

        int colon = reason.IndexOf((byte)':');
        SkipPrefix prefix = PrefixOf(colon < 0 ? reason : reason[..colon]);
        bool hasText = colon >= 0 && !Utf8Text.Trim(reason[(colon + 1)..]).IsEmpty;
        return new SkipReason(prefix, colon >= 0, hasText, isBlank: false, Utf8Text.StartsWithWord(reason, "DEFERRED"));
    }

    private static SkipPrefix PrefixOf(ReadOnlySpan<byte> word)
        => word.SequenceEqual("NOT_APPLICABLE"u8) ? SkipPrefix.NotApplicable
            : word.SequenceEqual("CHECKPOINT_PENDING"u8) ? SkipPrefix.CheckpointPending
            : word.SequenceEqual("APPROVED_SKIP"u8) ? SkipPrefix.ApprovedSkip
            : word.SequenceEqual("BLOCKED_BY_DEPENDENCY"u8) ? SkipPrefix.BlockedByDependency
            : SkipPrefix.None;
}
