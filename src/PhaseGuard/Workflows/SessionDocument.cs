using PhaseGuard.Json;
using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Rules;

namespace PhaseGuard.Workflows;

/// <summary>One version of a session file.</summary>
internal sealed class SessionDocument(SessionFile session, bool ownsTree) : WorkflowDocument
{
    private FileReport? _report;

    public override string Path => session.Path;

    /// <summary>The file as rules and commands read it; good as long as this document is.</summary>
    public SessionFile File => session;

    public override SessionOutline Outline => field ??= ReadOutline();

    public override FileReport Validate()
        => _report ??= new FileReport(Path, RuleRunner.Run(session, session.Tree, SessionFileRules.All, session.Options.NewCollector()), WorkflowFileKind.FileNoun);

    internal override Document MovedTo(string path)
        => path == Path ? this : new SessionDocument(new SessionFile(path, session.Tree, session.Options) { Unreadable = session.Unreadable }, ownsTree: false);

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsTree)
        {
            session.Tree.Dispose();
        }

        base.Dispose(disposing);
    }

    private SessionOutline ReadOutline()
    {
        JsonValue status = session.StatusValue;
        return new SessionOutline(Path)
        {
            IsReadable = session.Root.IsObject,
            Status = session.Status,
            StatusText = status.IsString ? status.Text : null,
            StatusLocation = new LocationFinder(session.Tree, session.Options.Detail).At(status.Place),
            FoundWithTasks = RuleRunner.Run(session, session.Tree, SessionFileRules.WithTasks, session.Options.NewCollector()),
        };
    }
}
