using System.Globalization;
using System.Text.Json;
using PhaseGuard.Json;
using PhaseGuard.Reports;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Tables;

/// <summary>Shows the phases of a step: a line each, or a JSON document.</summary>
internal static class PhaseTable
{
    public static void Write(TextWriter writer, StepFile step)
    {
        int width = step.Phases.Count == 0 ? 0 : step.Phases.Max(phase => phase.ToString().Length);
        foreach (Phase phase in step.Phases)
        {
            string runs = phase.History.Children.Count is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $"history of {count}") : "";
            string[] cells =
            [
                phase.ToString().PadRight(width), Shown(phase.StatusValue).PadRight("NOT_EXECUTED".Length), Shown(phase.OutcomeValue).PadRight("PASS".Length),
                phase.DurationMinutes.IsNumber ? $"{JsonNumber.Show(phase.DurationMinutes)} min" : "", Shown(phase.BlockedBy), runs,
            ];
            writer.Write($"{string.Join("  ", [.. cells[..3], .. cells[3..].Where(cell => cell.Length > 0)]).TrimEnd()}\n");
        }
    }

    public static void WriteJson(TextWriter writer, StepFile step, string file)
    {
        using var document = new JsonDocumentWriter(writer);
        Utf8JsonWriter json = document.Json;
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("path", step.Path);
        WriteText(json, "state", step.State);
        json.WriteString("resumeAt", step.ResumeAt);
        json.WriteString("next", NextAction.Of(step, file).Command);
        json.WriteStartArray("phases");
        step.Phases.ForEach(phase => Write(json, phase));
        json.WriteEndArray();
        json.WriteEndObject();
        document.End();
    }

    private static void Write(Utf8JsonWriter json, Phase phase)
    {
        json.WriteStartObject();
        WriteText(json, "name", phase.Name);
        WriteText(json, "status", phase.StatusValue);
        WriteText(json, "outcome", phase.OutcomeValue);
        WriteText(json, "blockedBy", phase.BlockedBy);
        WriteText(json, "startedAt", phase.Started.Value);
        WriteText(json, "endedAt", phase.Ended.Value);
        json.WritePropertyName("durationMinutes");
        json.WriteRawValue(phase.DurationMinutes.IsNumber ? phase.DurationMinutes.Text : "null");
        json.WriteBoolean("finished", phase.IsFinished);
        json.WriteNumber("history", phase.History.If(JsonKind.Array).Children.Count);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string key, JsonValue value) => json.WriteString(key, value.IsString ? value.Text : null);

    private static string Shown(JsonValue value) => value.IsString ? Quote.Of(value.Text)[1..^1] : value.Exists ? JsonTypes.Describe(value) : "";
}
