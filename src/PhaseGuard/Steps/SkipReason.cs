using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>A phase's <c>blocked_by</c>, trimmed: a prefix, a colon, a text.</summary>
internal readonly struct SkipReason
{
    private SkipReason(SkipPrefix prefix, bool hasColon, bool hasText, bool isBlank)
        => (Prefix, HasColon, HasText, IsBlank) = (prefix, hasColon, hasText, isBlank);

    public SkipPrefix Prefix { get; }

    /// <summary>Whether the prefix is followed by a colon; else it stands bare.</summary>
    public bool HasColon { get; }

    public bool HasText { get; }

    /// <summary>Absent, or nothing but white space.</summary>
    public bool IsBlank { get; }

    public static SkipReason Read(JsonValue value) => Read(value.IsString ? value.Utf8 : default);

    public static SkipReason Of(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static SkipReason Read(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> reason = Utf8Text.Trim(text);
        if (reason.IsEmpty)
        {
            return new SkipReason(SkipPrefix.None, false, false, isBlank: true);
        }

        int colon = reason.IndexOf((byte)':');
        SkipPrefix prefix = PrefixOf(colon < 0 ? reason : reason[..colon]);
        bool hasText = colon >= 0 && !Utf8Text.Trim(reason[(colon + 1)..]).IsEmpty;
        return new SkipReason(prefix, colon >= 0, hasText, isBlank: false);
    }

    private static SkipPrefix PrefixOf(ReadOnlySpan<byte> word)
        => word.SequenceEqual("NOT_APPLICABLE"u8) ? SkipPrefix.NotApplicable
            : word.SequenceEqual("CHECKPOINT_PENDING"u8) ? SkipPrefix.CheckpointPending
            : word.SequenceEqual("APPROVED_SKIP"u8) ? SkipPrefix.ApprovedSkip
            : word.SequenceEqual("BLOCKED_BY_DEPENDENCY"u8) ? SkipPrefix.BlockedByDependency
            : SkipPrefix.None;
}
