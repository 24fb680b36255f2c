using PhaseGuard.Text;

namespace PhaseGuard.Workflows.Rules;

internal sealed class PG105UnknownWorkflowAgent() : TaskRule(
    "PG105", "unknown-workflow-agent", Level.Warning, "A task names an agent that the policy does not know.")
{
    protected override void CheckTask(TaskFile task, FindingCollector findings)
    {
        IReadOnlyList<string> known = task.Policy.Agents;
        if (task.IsSixField && task.IsUnfinished && task.Agent is { } agent && !known.Contains(agent))
        {
            string meant = SpellingSuggestion.For(agent, known) is { } suggestion ? $"D{suggestion[1..]} " : "";
            findings.Add(
                this,
                task.Meta["agent"u8].Place,
                $"Nobody knows the agent {Quote.Of(task.Meta["agent"u8].Text)}",
                $"{meant}Name one of {Quote.Some([.. known])}, or add it to \"workflowAgents\".");
        }
    }
}
