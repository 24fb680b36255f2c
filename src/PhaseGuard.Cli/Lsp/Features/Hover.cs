using System.Text.Json;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>The pages of the rules that found something at a place.</summary>
internal static class Hover
{
    public static Action<Utf8JsonWriter> Write(Asked asked)
    {
        Finding[] findings = [.. asked.FindingsAt(asked.Offset, asked.Offset)];
        string[] pages = [.. findings.Select(finding => finding.Rule).Distinct().Select(rule => RulePage.Of(rule, asked.Context.Tool))];
        return json =>
        {
            if (pages.Length == 0)
            {
                json.WriteNullValue();
                return;
            }

            int start = asked.Text.OffsetOf(findings[0].Line, findings[0].Column);
            json.WriteStartObject();
            json.WriteStartObject("contents");
            json.WriteString("kind", "markdown");
            json.WriteString("value", string.Join("\n---\n\n", pages));
            json.WriteEndObject();
            Spot.WriteRange(json, "range", asked.Text.SpotOf(start), asked.Text.SpotOf(asked.Text.EndOfWord(start)));
            json.WriteEndObject();
        };
    }
}
