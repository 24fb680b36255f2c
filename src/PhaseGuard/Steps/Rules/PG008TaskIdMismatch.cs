using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG008TaskIdMismatch() : StepRule(
    "PG008", "task-id-mismatch", Level.Warning, "The task id is not the one that the file's name tells.")
{
    private const string Prefix = "step-";

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.Path.Length == 0 || !step.TaskId.IsString)
        {
            return;
        }

        string id = step.TaskId.Text;
        string stem = Path.GetFileNameWithoutExtension(step.Path);
        bool fits = Fits(id, stem)
            || (stem.StartsWith(Prefix, StringComparison.Ordinal) && Fits(id, stem[Prefix.Length..]));
        if (!fits)
        {
            findings.Add(
                this,
                step.TaskId.Place,
                $"the task id {Quote.Of(id)} does not fit the file name {Quote.Of(stem)}",
                "Rename the file after its task, or correct the task id.");
        }
    }

    private static bool Fits(string id, string stem)
        => stem == id
            || stem.StartsWith($"{id}-", StringComparison.Ordinal)
            || stem.StartsWith($"{id}_", StringComparison.Ordinal)
            || id.EndsWith($"-{stem}", StringComparison.Ordinal);

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        string stem = Path.GetFileNameWithoutExtension(document.Path);
        string id = stem.StartsWith(Prefix, StringComparison.Ordinal) && stem.Length > Prefix.Length ? stem[Prefix.Length..] : stem;
        if (Blank.Is(id))
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(document.TaskId, JsonContent.Of(id));
        return Fix.Unsafe($"Write {Quote.Of(id)}, as the file is named.", edit);
    }
}
