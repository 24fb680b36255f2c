using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>The reviews of a step, from before its execution.</summary>
internal static class Reviews
{
    /// <summary>The entries of <c>reviews</c> that are objects, in the order of the file.</summary>
    public static IReadOnlyList<JsonValue> Of(StepFile step)
    {
        JsonValue reviews = step.Reviews.If(JsonKind.Array);
        if (!reviews.Exists)
        {
            return [];
        }

        var entries = new List<JsonValue>();
        foreach (JsonValue review in reviews.Children)
        {
            if (review.IsObject)
            {
                entries.Add(review);
            }
        }

        return entries;
    }

    /// <summary>Each reviewer's last review that says whether the step is ready; reviews without a reviewer are all by one.</summary>
    public static IEnumerable<JsonValue> LastWordOfEachReviewer(StepFile step)
        => Of(step) is { Count: > 0 } reviews
            ? reviews.Where(review => review["ready_for_execution"u8].IsBoolean).GroupBy(review => Reviewer(review) ?? "").Select(byOne => byOne.Last())
            : [];

    /// <summary>Whether a review says what it said: since then critiques may have been resolved, and the review approved, by a signature once more.</summary>
    public static bool IsSame(JsonValue before, JsonValue after)
        => before.IsObject && after.IsObject ? JsonEquality.AreEqual(before, after, IsSameMember) : JsonEquality.AreEqual(before, after);

    /// <summary>The critiques of severity HIGH that nobody resolved, in the order of the file.</summary>
    public static IReadOnlyList<JsonValue> OpenCritiques(StepFile step)
    {
        List<JsonValue>? open = null;
        foreach (JsonValue review in Of(step))
        {
            foreach (JsonValue critique in review["critiques"u8].If(JsonKind.Array).Children)
            {
                if (IsOpenAndGrave(critique))
                {
                    (open ??= []).Add(critique);
                }
            }
        }

        return open ?? (IReadOnlyList<JsonValue>)[];
    }

    /// <summary>What a critique says.</summary>
    public static string Words(JsonValue critique)
    {
        JsonValue text = critique["issue"u8] is { IsString: true } issue ? issue
            : critique["description"u8] is { IsString: true } description ? description
            : critique["comment"u8];
        return text.IsString ? text.Text : "a critique without words";
    }

    /// <summary>How messages call a review.</summary>
    public static string Name(JsonValue review) => $"the last review {Author(review)}";

    /// <summary>Who reviewed, as it follows the word review.</summary>
    public static string Author(JsonValue review)
        => Reviewer(review) is { } reviewer ? $"by {Quote.Of(reviewer)}" : "that names no reviewer";

    private static bool IsSameMember(string key, JsonValue before, JsonValue after) => key switch
    {
        "approval" when before.Kind is JsonKind.Absent or JsonKind.Null || after["signature"u8].IsString => true,
        "critiques" when before.IsArray && after.IsArray
            => before.Children.Count == after.Children.Count && AppendOnly.FirstChange(before, after, IsSameCritique) is null,
        _ => JsonEquality.AreEqual(before, after),
    };

    private static bool IsSameCritique(JsonValue before, JsonValue after)
        => before.IsObject && after.IsObject
            ? JsonEquality.AreEqual(before, after, (key, old, now) => (key == "resolved" && now.Kind == JsonKind.True) || JsonEquality.AreEqual(old, now))
            : JsonEquality.AreEqual(before, after);

    private static bool IsOpenAndGrave(JsonValue critique)
        => critique["severity"u8] is { IsString: true } severity && Ascii.EqualsIgnoreCase(severity.Utf8, "HIGH"u8) && critique["resolved"u8].Kind != JsonKind.True;

    private static string? Reviewer(JsonValue review) => review["reviewer"u8].If(JsonKind.String) is { Exists: true } name ? name.Text : null;
}
