using PhaseGuard.Engine.Graphs;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG129CircularDependency() : SessionRule(
    "PG129", "circular-dependency", Level.Error, "Tasks wait for one another, so that none of them can begin.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        foreach (DependencyCycle<SessionTask> cycle in DependencyCycle<SessionTask>.FindAll(document.Session.Tasks, task => task.WaitsFor.Select(other => other.Task)))
        {
            SessionTask first = cycle.Members[0];
            SessionTask second = cycle.Members[cycle.Members.Count > 1 ? 1 : 0];
            string[] ids = [.. cycle.Members.Select(task => task.Id)];
            findings.Add(
                this,
                first.File,
                first.WaitsFor.First(other => other.Task == second).Entry.Location,
                ids.Length == 1 ? $"the task waits for itself: {Quote.Of(ids[0])}"
                    : $"tasks wait for one another: {Quote.Some(ids, " -> ")} -> {Quote.Of(ids[0])[1..^1]}",
                ids.Length == 1 ? "Take the dependency out." : "Take one of these dependencies out.");
        }
    }
}
