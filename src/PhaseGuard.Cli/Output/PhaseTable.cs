using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Output;

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

    public static void WriteJson(TextWriter writer, StepFile step, StepProgress progress, CommandLine command)
        => ToolJson.Write(writer, PhaseListDocument.Of(step, progress, command), ToolJson.Default.PhaseListDocument);

    private static string Shown(JsonValue value) => value.IsString ? Quote.Of(value.Text)[1..^1] : value.Exists ? JsonTypes.Describe(value) : "";
}
