using System.Buffers;
using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG117UnfilledSessionName() : SessionRule(
    "PG117", "unfilled-session-name", Level.Warning, "A session folder has the name of a template.")
{
    private static readonly SearchValues<char> _signs = SearchValues.Create("[]{}<>$ \t");

    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        string name = document.Session.Name;
        WorkflowOutline? at = document.Face ?? (WorkflowOutline?)document.Session.Plan ?? document.Session.ListFile;
        if (at is not null && name.AsSpan().ContainsAny(_signs))
        {
            findings.Add(this, at, Location.Start, $"The folder {Quote.Of(name)} has the name of a template", "Name the session.");
        }
    }
}
