using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Workflows.Changes;
using PhaseGuard.Workflows.Policies;
using PhaseGuard.Workflows.Rules;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows;

/// <summary>
/// Workflow sessions: folders of task files with a session file, a plan, a check list and summaries. The files of a session are
/// judged together; the source is the specification of workflow sessions.
/// </summary>
internal sealed class WorkflowDialect : Dialect
{
    private WorkflowDialect()
    {
    }

    public static WorkflowDialect Instance { get; } = new();

    public override IReadOnlyList<FileKind> Files { get; } =
        [TaskFileKind.Instance, SessionFileKind.Instance, ListFileKind.Instance, PlanFileKind.Instance, SummaryFileKind.Instance];

    /// <summary>They are made when somebody asks: most commits change no session.</summary>
    public override IReadOnlyList<Rule> Rules => field ??=
    [
        .. TaskRules.Known.Concat(TaskRules.WithStatus).Select(rule => rule.Rule).OrderBy(rule => rule.Id, StringComparer.Ordinal),
        .. SessionFileRules.All.Concat(SessionFileRules.WithTasks).Select(rule => rule.Rule),
        .. SessionRules.All, .. SessionChangeRules.All,
    ];

    public override PolicySection Policy { get; } = new WorkflowPolicySection();

    public override bool JudgesWholeGroups => true;

    public override string GroupOf(string path) => SessionPath.FolderOf(path);

    public override GroupJudge NewGroupJudge(ValidationOptions options) => new SessionJudge(options);
}
