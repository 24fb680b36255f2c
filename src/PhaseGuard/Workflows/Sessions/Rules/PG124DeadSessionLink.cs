using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG124DeadSessionLink() : SessionRule(
    "PG124", "dead-session-link", Level.Warning, "The list links to a file that is not there.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        if (document.Session.List is not { } list)
        {
            return;
        }

        HashSet<string> there = [.. document.Session.TaskFiles.Select(task => task.File.Path), .. document.Session.Summaries.Select(summary => summary.Path)];
        HashSet<int> said =
        [
            .. findings.IsOn(SessionRules.TickedUnfinishedTask.Id) ? document.Session.Tasks.Where(task => task.IsTickedTooEarly).Select(task => task.Entry!.LineStart) : [],
            .. findings.IsOn(SessionRules.PhantomEntry.Id) ? document.Phantoms.Select(entry => entry.LineStart) : [],
        ];
        HashSet<string> awaited = [.. document.Session.Tasks.Where(task => task.Status == WorkflowStatus.Completed).Select(task => task.Id)];
        foreach (ListLink link in list.Links)
        {
            string path = document.Session.Folder + link.Path;
            if (!said.Contains(link.LineStart) && !there.Contains(path) && IsLookedAt(document, path) && !IsOf(awaited, path))
            {
                findings.Add(
                    this, document.Session.ListFile!, document.InList(link.Offset), $"{Quote.Of(link.Target)} is not there", "Write it, or take the link out.");
            }
        }
    }

    /// <summary>Whether the session would know the file if it were there.</summary>
    private static bool IsLookedAt(JudgedSession document, string path)
        => !document.Policy.IsStepFile(path) && (TaskFileKind.Instance.Matches(path, document.Policy) || SummaryFileKind.Instance.Matches(path, document.Policy));

    /// <summary>Whether the link is to the summary of a task that another rule asks for it.</summary>
    private static bool IsOf(HashSet<string> awaited, string path)
        => !SessionPath.In(path, SessionPath.Summaries).IsEmpty && WorkflowNames.IdsOf(Path.GetFileNameWithoutExtension(path)).Any(awaited.Contains);
}
