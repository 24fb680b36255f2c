using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Rules;

namespace PhaseGuard.Workflows;

/// <summary>One version of a task file. Where it has no status, the rules that rest on one are left to the session.</summary>
internal sealed class TaskDocument(TaskFile task, bool ownsTree) : WorkflowDocument
{
    private FileReport? _report;

    public override string Path => task.Path;

    /// <summary>The file as rules and commands read it; good as long as this document is.</summary>
    public TaskFile Task => task;

    public override TaskOutline Outline => field ??= TaskOutlineReader.Read(task);

    public override FileReport Validate()
        => _report ??= new FileReport(
            Path, RuleRunner.Run(task, task.Tree, task.FileStatus is null ? TaskRules.Known : TaskRules.All, task.Options.NewCollector()), WorkflowFileKind.FileNoun);

    internal override Document MovedTo(string path)
        => path == Path ? this : new TaskDocument(new TaskFile(path, task.Tree, task.Options) { Unreadable = task.Unreadable }, ownsTree: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsTree)
        {
            task.Tree.Dispose();
        }

        base.Dispose(disposing);
    }
}
