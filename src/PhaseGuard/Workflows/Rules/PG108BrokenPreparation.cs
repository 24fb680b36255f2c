using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG108BrokenPreparation() : TaskRule(
    "PG108", "broken-preparation", Level.Warning, "A preparing step cannot be run as it is written.")
{
    private static readonly string[] _reactions = ["skip_optional", "fail", "retry_once", "manual_intervention", "continue"];

    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        if (!task.IsUnfinished)
        {
            return;
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        int number = 0;
        foreach (JsonValue step in task.PreAnalysis.Children)
        {
            number++;
            if (step.IsObject)
            {
                Check(step, number, written, findings);
            }
        }
    }

    private void Check(JsonValue step, int number, HashSet<string> written, FindingCollector findings)
    {
        JsonValue reaction = step["on_error"u8];
        JsonValue output = step["output_to"u8];
        bool isWritten = output is { IsString: true, IsBlank: false } && !written.Add(output.Text);
        string name = step["step"u8].IsBlank ? number.ToString(CultureInfo.InvariantCulture) : Quote.Of(step["step"u8].Text);
        if (reaction.Exists && !(reaction.IsString && _reactions.Contains(reaction.Text)))
        {
            findings.Add(this, reaction.Place, $"The step {name} has the unknown on_error {Quote.Of(reaction.Text)}", "Use skip_optional, fail or retry_once.");
        }
        else if (step["step"u8].IsBlank)
        {
            findings.Add(this, step.Place, $"The step {name} has no name", "Name the step.");
        }
        else if (isWritten)
        {
            findings.Add(this, step.Place, $"The step {name} writes {Quote.Of(output.Text)} again", "Give each output its own name.");
        }
    }
}
