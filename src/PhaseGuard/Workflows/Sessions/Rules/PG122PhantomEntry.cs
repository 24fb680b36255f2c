namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG122PhantomEntry() : SessionRule(
    "PG122", "phantom-entry", Level.Warning, "The list has an entry for a task of which there is no file.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        string[] ids = [.. document.Phantoms.Select(entry => entry.Id).Distinct()];
        if (ids.Length > 0)
        {
            findings.Add(
                this,
                document.Session.ListFile!,
                document.InList(document.Phantoms[0].BoxOffset),
                $"No task file is about {Quote.Some(ids)}",
                ids.Length == 1 ? "Write its file, or take the entry out." : "Write their files, or take the entries out.", restsOn: ids);
        }
    }
}
