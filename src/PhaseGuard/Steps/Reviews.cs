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

    /// <summary>Each reviewer's last review; reviews without a reviewer are all by one.</summary>
    public static IEnumerable<JsonValue> LastOfEachReviewer(StepFile step)
        => Of(step) is { Count: > 0 } reviews ? reviews.GroupBy(Reviewer).Select(byOne => byOne.Last()) : [];

    /// <summary>Whether a critique is of severity HIGH, and nobody resolved it.</summary>
    public static bool IsOpenAndGrave(JsonValue critique)
        => critique["severity"u8] is { IsString: true } severity && Ascii.EqualsIgnoreCase(severity.Utf8, "HIGH"u8) && critique["resolved"u8].Kind != JsonKind.True;

    /// <summary>How messages call a review.</summary>
    public static string Name(JsonValue review)
        => Reviewer(review) is { } reviewer ? $"the last review by {Quote.Of(reviewer)}" : "the last review that names no reviewer";

    private static string? Reviewer(JsonValue review) => review["reviewer"u8].If(JsonKind.String) is { Exists: true } name ? name.Text : null;
}
