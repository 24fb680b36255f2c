using PhaseGuard.Dialects;
using PhaseGuard.Workflows.Changes;
using PhaseGuard.Workflows.Outlines;

namespace PhaseGuard.Workflows.Sessions;

/// <summary>Judges sessions: what each commit does to them, and how they are in the end.</summary>
internal sealed class SessionJudge(ValidationOptions options) : GroupJudge
{
    private readonly HashSet<string> _saidUnproven = new(StringComparer.Ordinal);
    private HashSet<string>? _changed;

    public override IReadOnlyList<FileReport> JudgeChange(GroupChange change, CommitContext commit)
    {
        var findings = new GroupFindingCollector(options.Levels);
        foreach (SessionChange session in SessionChange.Of(change, commit))
        {
            RuleRunner.Run(session, SessionChangeRules.All, findings);
            _saidUnproven.UnionWith(SaidUnproven(session, findings));
        }

        (_changed ??= new(StringComparer.Ordinal)).UnionWith(change.Changed.Select(file => file.After).OfType<Outline>().Select(file => file.Path));
        return findings.Reports;
    }

    public override IReadOnlyList<FileReport> Judge(IEnumerable<Outline> files)
    {
        var findings = new GroupFindingCollector(options.Levels);
        foreach (Grouping<string, WorkflowOutline> group in files.Cast<WorkflowOutline>().GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            var session = new JudgedSession(new Session(group.Key, group), options.Policy) { SaidUnproven = _saidUnproven, Changed = _changed };
            AddFileFindings(session, findings);
            RuleRunner.Run(session, SessionRules.All, findings);
        }

        return findings.Reports;
    }

    /// <summary>The paths of the tasks of whose missing summaries the rules on a change have spoken.</summary>
    private static IEnumerable<string> SaidUnproven(SessionChange session, GroupFindingCollector findings)
        => (findings.IsOn(SessionChangeRules.SummaryRemoved.Id) ? session.Bereft.Select(pair => pair.Task) : [])
            .Concat(findings.IsOn(SessionChangeRules.ArchiveFlip.Id) ? session.Flipped : []).Select(task => task.File.Path);

    /// <summary>What was found in files by themselves, and waits for what the session says.</summary>
    private static void AddFileFindings(JudgedSession judged, GroupFindingCollector findings)
    {
        foreach (SessionTask task in judged.Session.TaskFiles.Where(task => task.File.FileStatus is null && IsJudged(judged, task.File)))
        {
            Add(task.File, task.IsUnfinished ? task.File.FoundUnfinished : task.File.FoundOtherwise, findings);
        }

        if (judged.Session is { File: { } own, Tasks.Count: > 0 } && IsJudged(judged, own))
        {
            Add(own, own.FoundWithTasks, findings);
        }
    }

    private static bool IsJudged(JudgedSession judged, Outline file) => judged.Changed?.Contains(file.Path) != false;

    private static void Add(Outline file, IReadOnlyList<Finding> found, GroupFindingCollector findings)
    {
        foreach (Finding finding in found)
        {
            findings.Add(file, finding);
        }
    }
}
