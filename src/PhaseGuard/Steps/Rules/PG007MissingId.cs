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
}
