using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG050BadTimestamp() : TimestampRule(
    "PG050", "bad-timestamp", Level.Warning, "A timestamp is not ISO 8601.")
{
    public override void CheckTimestamp(JsonRecord document, RecordElement? element, TimeField time, FindingCollector findings)
    {
        if (time.IsBad)
        {
            findings.Add(
                this,
                time.Value.Place,
                $"{Describe(document, element, time)} is not an ISO 8601 timestamp: {Quote.Of(time.Value.Text)}",
                "Write the day and the time in UTC, such as 2026-01-28T10:05:00Z.",
                element?.ShownName);
        }
    }

    public override Fix? FixFor(JsonRecord document, SourcePosition at)
    {
        var time = new JsonValue(document.Tree, at.Node);
        if (TimestampSpelling.Correct(time.Text) is not { } correct)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(time, JsonContent.Of(correct));
        return Fix.Safe($"Write \"{correct}\".", edit);
    }
}
