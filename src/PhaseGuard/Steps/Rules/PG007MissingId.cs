using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG007MissingId() : StepRule(
    "PG007", "missing-id", Level.Warning, "The step does not say which task or project it is.")
{
    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (!step.TaskId.Exists || !step.ProjectId.Exists)
        {
            (string missing, string cure) = (step.TaskId.Exists, step.ProjectId.Exists) switch
            {
                (false, false) => ("neither a \"task_id\" nor a \"project_id\"", "Add both"),
                (false, true) => ("no \"task_id\"", "Add it"),
                _ => ("no \"project_id\"", "Add it"),
            };
            findings.Add(this, SourcePosition.Start, $"the step has {missing}", $"{cure} at the root of the file: \"task_id\" as the file is named, \"project_id\" as in the other steps.");
        }
    }

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        var edit = new JsonEdit(document.Tree);
        var added = new List<string>();
        Add("task_id", document.TaskId.Exists || document.Root["step_id"u8].Exists ? null : TaskIdOf(document.Path));
        Add("project_id", document.ProjectId.Exists ? null : ProjectIdOf(document.Path));
        return added.Count == 0 ? null : Fix.Safe($"Add {string.Join(" and ", added)}, as the path says.", edit);

        void Add(string key, string? id)
        {
            if (id is not null)
            {
                edit.Set(document.Root, key, JsonContent.Of(id));
                added.Add($"\"{key}\": {Quote.Of(id)}");
            }
        }
    }

    /// <summary>The name of a file such as <c>01-02.json</c>.</summary>
    private static string? TaskIdOf(string path)
        => Path.GetFileNameWithoutExtension(path) is [var a, var b, '-', var c, var d] name && ((ReadOnlySpan<char>)[a, b, c, d]).IndexOfAnyExceptInRange('0', '9') < 0
            ? name
            : null;

    /// <summary>The folder between <c>docs/feature</c> and <c>steps</c>.</summary>
    private static string? ProjectIdOf(string path)
    {
        string[] names = path.Split('/');
        for (int index = 0; index + 4 < names.Length; index++)
        {
            if (names[index] == "docs" && names[index + 1] == "feature" && names[index + 3] == "steps" && names[index + 2].Length > 0)
            {
                return names[index + 2];
            }
        }

        return null;
    }
}
