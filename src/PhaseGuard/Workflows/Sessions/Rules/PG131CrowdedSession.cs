using System.Globalization;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG131CrowdedSession() : SessionRule(
    "PG131", "crowded-session", Level.Warning, "Several tasks are active, and the plan wants one after the other.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        SessionTask[] active = [.. document.Session.Tasks.Where(task => task.Status == WorkflowStatus.Active)];
        if (active.Length > 1 && document.Session.Plan?.Model.IsSequential == true)
        {
            findings.Add(
                this,
                active[1].File,
                active[1].File.StatusLocation,
                $"{active.Length.ToString(CultureInfo.InvariantCulture)} tasks are active, and the plan says Sequential: {Quote.Some([.. active.Select(task => task.Id)])}",
                $"Finish one before the next begins, or change the Execution Model in {SessionPath.Plan}.",
                restsOn: active.Select(task => task.Id));
        }
    }
}
