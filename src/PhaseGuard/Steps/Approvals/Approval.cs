using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Approvals;

/// <summary>Something in a step file that is called approved, and what shows it.</summary>
/// <param name="What">How messages call it.</param>
/// <param name="Reason">Where it is called approved.</param>
/// <param name="Record">Its <c>approval</c>; absent where there is none.</param>
internal sealed record Approval(string What, JsonValue Reason, JsonValue Record)
{
    /// <summary>The phase that is skipped; <see langword="null"/> where a review is meant.</summary>
    public Phase? Phase { get; private init; }

    /// <summary>Who alone may approve it; <see langword="null"/> where anybody of the list may.</summary>
    public string? Reviewer { get; private init; }

    /// <summary>What has to be signed.</summary>
    public required Func<string> Words { get; init; }

    /// <summary>Who is said to have approved it; <see langword="null"/> where nobody is.</summary>
    public string? By => Record["by"u8].If(JsonKind.String) is { Exists: true } by ? by.Text : null;

    /// <summary>What is to be the signature; <see langword="null"/> where there is none.</summary>
    public string? Signature => Record["signature"u8].If(JsonKind.String) is { IsBlank: false } signature ? signature.Text : null;

    /// <summary>The approval of a skip, whether it is there or not.</summary>
    public static Approval OfSkip(Phase phase)
        => new($"the skip of {phase}", phase.BlockedBy, phase.Entry["approval"u8]) { Phase = phase, Words = () => ApprovalWords.OfSkip(phase) };

    /// <summary>The approval by a review, whether it is there or not.</summary>
    /// <param name="step">The step.</param>
    /// <param name="review">One of its reviews.</param>
    public static Approval OfReview(StepFile step, JsonValue review)
        => new(Reviews.Name(review), review["ready_for_execution"u8], review["approval"u8])
        {
            Reviewer = ReviewerOf(review), Words = () => ApprovalWords.OfReview(step, review),
        };

    /// <summary>All that has to be approved in a step, by the policy's list.</summary>
    public static IEnumerable<Approval> Needed(StepFile step)
    {
        foreach (Phase phase in step.Phases)
        {
            if (phase is { Status: PhaseStatus.Skipped, Reason.Prefix: SkipPrefix.ApprovedSkip })
            {
                yield return OfSkip(phase);
            }
        }

        foreach (JsonValue review in Reviews.LastWordOfEachReviewer(step))
        {
            if (review["ready_for_execution"u8].Kind == JsonKind.True && ReviewerOf(review) is { } reviewer && step.Policy.Signers.Names(reviewer))
            {
                yield return OfReview(step, review);
            }
        }
    }

    /// <summary>What a verifier is asked.</summary>
    /// <param name="by">Who is said to have signed it.</param>
    /// <param name="signature">What is to be the signature.</param>
    /// <param name="signers">Who may sign.</param>
    public SignedText Claim(string by, string signature, string signers) => new(Words(), by, signature, signers);

    private static string? ReviewerOf(JsonValue review)
        => review["reviewer"u8].If(JsonKind.String) is { IsBlank: false } name ? Blank.Trim(name.Text).TrimStart('@') : null;
}
