using System.Text.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>Where to go on in a step, above the phase where that is.</summary>
internal static class NextLens
{
    public static Action<Utf8JsonWriter> Write(Asked asked)
    {
        string? title = null;
        int offset = 0;
        if (asked.Judged.Document is StepDocument document && StepProgress.Of(document, out _) is { } progress)
        {
            string file = Path.GetRelativePath(asked.Document.Tree.Top, asked.Document.File);
            title = progress.Next is { } next ? $"next: {asked.Context.CommandsOn(file).Of(next)}" : progress.Sentence;
            offset = document.Step.Phases.Find(phase => phase.CanonicalName == document.Step.ResumeAt) is { } phase ? document.Step.Tree.Start + phase.Entry.Place.Offset : 0;
        }

        return json =>
        {
            json.WriteStartArray();
            if (title is not null)
            {
                json.WriteStartObject();
                Spot.WriteRange(json, "range", asked.Text.SpotOf(offset), asked.Text.SpotOf(offset));
                json.WriteStartObject("command");
                json.WriteString("title", title);
                json.WriteString("command", ""); // it is read, not run
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        };
    }
}
