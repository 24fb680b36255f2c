using System.Globalization;

namespace PhaseGuard.Workflows.Changes.Rules;

internal sealed class PG148AcceptanceShrunk() : SessionChangeRule(
    "PG148", "acceptance-shrunk", Level.Warning, "A task is completed with fewer acceptance entries than it had.")
{
    protected override void CheckChange(SessionChange change, GroupFindingCollector findings)
    {
        foreach (TaskChange task in change.Tasks.Where(task => task.After.Status == WorkflowStatus.Completed))
        {
            (IReadOnlyList<string> before, IReadOnlyList<string> after) = (task.Before.File.Content.Acceptance, task.After.File.Content.Acceptance);
            if (task.After.File.IsReadable && after.Count < before.Count && before.Except(after).Any())
            {
                findings.Add(
                    this,
                    task.After.File,
                    task.After.File.Content.AcceptanceLocation,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Quote.Of(task.After.Id)[1..^1]} is completed with {after.Count} of {before.Count} acceptance entries"),
                    "Keep what was agreed, or skip it by name.");
            }
        }
    }
}
