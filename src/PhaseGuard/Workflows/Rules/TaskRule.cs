namespace PhaseGuard.Workflows.Rules;

/// <summary>A rule on one task file that is a JSON object.</summary>
internal abstract class TaskRule(string id, string name, Level level, string title)
    : Rule<TaskFile>(id, name, level, title, RuleScope.File)
{
    public sealed override void Check(TaskFile document, FindingCollector findings)
    {
        if (document.Root.IsObject)
        {
            CheckTask(document, findings);
        }
    }

    protected abstract void CheckTask(TaskFile task, FindingCollector findings);
}
