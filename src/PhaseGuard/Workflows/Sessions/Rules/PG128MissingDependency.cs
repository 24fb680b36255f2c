using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG128MissingDependency() : SessionRule(
    "PG128", "missing-dependency", Level.Warning, "A task waits for one that the session does not have.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (SessionTask task in document.Session.Tasks)
        {
            foreach (TaskDependency missing in task.File.Dependencies.Where(dependency => document.Session.Find(dependency.Id) is null))
            {
                string id = Quote.Of(missing.Id)[1..^1];
                findings.Add(
                    this, task.File, missing.Location, $"Missing dependency: {id}", $"Write {SessionPath.Tasks}/{id}.json, or take the dependency out.");
            }
        }
    }
}
