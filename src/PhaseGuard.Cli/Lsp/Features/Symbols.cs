using System.Text.Json;
using PhaseGuard.Json;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>The phases of a step, for the outline of the document.</summary>
internal static class Symbols
{
    private const int Event = 24;

    public static Action<Utf8JsonWriter> Write(Asked asked) => json =>
    {
        json.WriteStartArray();
        if (asked.Judged.Document is StepDocument { Step: var step })
        {
            foreach (Phase phase in step.Phases)
            {
                Write(json, asked.Text, step.Tree, phase);
            }
        }

        json.WriteEndArray();
    };

    private static void Write(Utf8JsonWriter json, DocumentText text, JsonTree tree, Phase phase)
    {
        JsonValue name = phase.Name.IsString ? phase.Name : phase.Entry;
        int start = tree.Start + phase.Entry.Place.Offset;
        json.WriteStartObject();
        json.WriteString("name", phase.Name.IsString && phase.Name.Text.Length > 0 ? phase.Name.Text : $"phase {phase.Position}");
        json.WriteString("detail", phase.StatusValue.IsString ? $"{phase.StatusValue.Text}{(phase.OutcomeValue.IsString ? $", {phase.OutcomeValue.Text}" : "")}" : "");
        json.WriteNumber("kind", Event);
        Spot.WriteRange(json, "range", text.SpotOf(start), text.SpotOf(start + phase.Entry.Raw.Length));
        int named = tree.Start + name.Place.Offset;
        Spot.WriteRange(json, "selectionRange", text.SpotOf(named), text.SpotOf(named + name.Raw.Length));
        json.WriteEndObject();
    }
}
