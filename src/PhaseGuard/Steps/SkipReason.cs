using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>A phase's <c>blocked_by</c>, trimmed: a prefix, a colon, a text.</summary>
internal readonly struct SkipReason
{
    private const string Deferred = "DEFERRED";

    private SkipReason(SkipPrefix prefix, bool hasColon, bool hasText, bool isDeferred)
        => (Prefix, HasColon, HasText, IsDeferred) = (prefix, hasColon, hasText, isDeferred);

    public SkipPrefix Prefix { get; }

    /// <summary>Whether the prefix is followed by a colon; else it stands bare.</summary>
    public bool HasColon { get; }

    public bool HasText { get; }

    /// <summary>Whether the reason, or the text after one of the prefixes, begins with the word DEFERRED.</summary>
    public bool IsDeferred { get; }

    /// <summary>Absent, or nothing that shows.</summary>
    public bool IsBlank { get; private init; }

    public static SkipReason Read(JsonValue value) => Read(value.IsString ? value.Utf8 : default);

    public static SkipReason Of(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Whether a text begins with the word DEFERRED, in any case.</summary>
    public static bool SaysDeferred(JsonValue value)
        => value.IsString && Utf8Text.StartsWithWord(Blank.Trim(value.Utf8), Deferred);

    private static SkipReason Read(ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> reason = Blank.Trim(value);
        if (reason.IsEmpty)
        {
            return default(SkipReason) with { IsBlank = true };
        }

        int colon = reason.IndexOf((byte)':');
        SkipPrefix prefix = PrefixOf(colon < 0 ? reason : reason[..colon]);
        ReadOnlySpan<byte> text = colon < 0 ? default : Blank.Trim(reason[(colon + 1)..]);
        bool isDeferred = Utf8Text.StartsWithWord(prefix == SkipPrefix.None ? reason : text, Deferred);
        return new SkipReason(prefix, colon >= 0, !text.IsEmpty, isDeferred);
    }

    private static SkipPrefix PrefixOf(ReadOnlySpan<byte> word)
        => word.SequenceEqual("NOT_APPLICABLE"u8) ? SkipPrefix.NotApplicable
            : word.SequenceEqual("CHECKPOINT_PENDING"u8) ? SkipPrefix.CheckpointPending
            : word.SequenceEqual("APPROVED_SKIP"u8) ? SkipPrefix.ApprovedSkip
            : word.SequenceEqual("BLOCKED_BY_DEPENDENCY"u8) ? SkipPrefix.BlockedByDependency
            : SkipPrefix.None;
}
