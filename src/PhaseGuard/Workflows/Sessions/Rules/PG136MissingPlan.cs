namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG136MissingPlan() : SessionRule(
    "PG136", "missing-plan", Level.Warning, "A session with tasks has no plan, or no list.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        string[] missing =
        [
            .. document.Session.Plan is null ? new[] { SessionPath.Plan } : [], .. document.Session.ListFile is null ? new[] { SessionPath.List } : [],
        ];
        if (missing.Length > 0 && document.Session.Tasks.Count > 0)
        {
            findings.Add(
                this,
                document.Face!,
                Location.Start,
                $"The session has no {string.Join(", ", missing)}",
                "Write what is missing: the executor reads both first.", restsOn: missing);
        }
    }
}
