using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG096MissingRunLog() : StateRule(
    "PG096", "missing-run-log", Level.Warning, "A step is done, and there is no log of its task.")
{
    /// <summary>Nobody looks for logs where the policy names none, where the rule is off, or where there is no tree to look at.</summary>
    protected override void CheckState(StepFile step, StepState state, FindingCollector findings)
    {
        IReadOnlyList<LogPattern> logs = step.Policy.Logs;
        if (state == StepState.Done && logs.Count > 0 && step.TaskId.IsString && step.Options.Policy.HasRule(Id)
            && step.Options.Tree is { } tree && !LogPattern.FindsAny(tree, logs, step.TaskId.Text))
        {
            findings.Add(
                this,
                step.State.Place,
                $"the state is {Quote.Of(step.State.Text)}, and no file is {string.Join(" or ", logs.Select(log => Quote.Of(log.For(step.TaskId.Text))))}",
                "Commit the log of its run together with the step, by \"git add --force\" where it is ignored; where it is lost, run a phase again.");
        }
    }
}
