using System.Text;
using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Repairs;

/// <summary>
/// Finds what a session lost, and what can be brought back: from earlier versions, and from what its files say of one another; the
/// source is the table of repairs in section 6 of the specification of workflow sessions. A tick never makes a task completed.
/// </summary>
internal sealed class SessionRepair : IDisposable
{
    private readonly Func<string, IEnumerable<LostVersion>> _versionsOf;
    private readonly List<RepairStep> _steps = [];
    private readonly List<SessionFiles> _stages = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly SessionFiles _before;

    /// <param name="files">All files of the session.</param>
    /// <param name="versionsOf">The earlier versions of a path, the newest first.</param>
    public SessionRepair(SessionFiles files, Func<string, IEnumerable<LostVersion>> versionsOf)
    {
        _before = files;
        _versionsOf = versionsOf;
        foreach (Document broken in files.Documents.Where(document => document.Validate().Findings.Any(IsInvalid)).ToArray())
        {
            Restore(broken);
        }

        for (int before = -1; before < _steps.Count;)
        {
            before = _steps.Count;
            BringBackDependencies();
        }

        AddSessionFile();
        Tick();
        CatchUp();
    }

    /// <summary>What is wrong, in the order in which it is repaired.</summary>
    public IReadOnlyList<RepairStep> Steps => _steps;

    /// <summary>The session as it is repaired; good as long as this is.</summary>
    public SessionFiles Repaired => _stages.Count == 0 ? _before : _stages[^1];

    public void Dispose() => _stages.ForEach(stage => stage.Dispose());

    private static bool IsInvalid(Finding finding) => finding.Rule == RecordRules.InvalidJson;

    private void Restore(Document broken)
    {
        Finding finding = broken.Validate().Findings.First(IsInvalid);
        LostVersion? version = _versionsOf(broken.Path).FirstOrDefault(version => Reads(broken.Path, version) is not null);
        string what = version is null ? "no commit holds a readable version" : $"{version.GitName} holds its last readable version";
        Add(new RepairStep(
            $"Corrupted: {new FilePath(broken.Path)} ({finding.Line}:{finding.Column}); {what}.",
            version is null ? null : new SessionWrite(broken.Path, Repaired.BytesOf(broken.Path), version.Utf8))
        { KeepsBroken = true });
    }

    private void BringBackDependencies()
    {
        Lookup<string, string> missing = Repaired.Session.Tasks
            .SelectMany(task => task.File.Dependencies.Where(dependency => Repaired.Session.Find(dependency.Id) is null).Select(dependency => (dependency.Id, Task: task.Id)))
            .ToLookup(pair => pair.Id, pair => pair.Task, StringComparer.Ordinal);
        foreach (Grouping<string, string> dependency in missing.Where(dependency => _said.Add(dependency.Key)))
        {
            string path = $"{Repaired.Folder}{SessionPath.Tasks}/{dependency.Key}.json";
            LostVersion? version = dependency.Key.AsSpan().IndexOfAny('/', '\\') >= 0 || Repaired.Has(path) ? null
                : _versionsOf(path).FirstOrDefault(version => Reads(path, version) is TaskOutline task && task.Id == dependency.Key);
            string what = version is null ? "no commit ever held it" : $"{version.GitName} held it last";
            Add(new RepairStep(
                $"Missing dependency: {dependency.Key}, of {string.Join(", ", dependency.Distinct())}; {what}.",
                version is null ? null : new SessionWrite(path, null, version.Utf8)));
        }
    }

    private void AddSessionFile()
    {
        Session session = Repaired.Session;
        if (session.File is not null || session.Tasks.Count == 0)
        {
            return;
        }

        string path = $"{Repaired.Folder}{SessionPath.SessionFile}";
        SessionStatus status = session.Tasks.All(task => task.IsFinished) ? SessionStatus.Completed : SessionStatus.Active;
        string text = $$"""{"session_id": {{JsonContent.Of(session.Name).Token}}, "status": "{{SessionStatuses.Word(status)}}"}""";
        Add(new RepairStep($"No session file: {new FilePath(path)} says {SessionStatuses.Word(status)}, by the tasks.", new SessionWrite(path, null, Encoding.UTF8.GetBytes($"{text}\n"))));
    }

    private void Tick()
    {
        foreach (SessionTask task in Repaired.Session.Tasks.Where(task => task.IsUnticked).ToArray())
        {
            string list = Repaired.Session.ListFile!.Path;
            Add(new RepairStep(
                $"Not ticked off: {task.Id} is completed, and {new FilePath(list)} does not say so.",
                new SessionWrite(list, Repaired.BytesOf(list), ListEdit.Apply(Repaired.BytesOf(list), Repaired.Session, Repaired.Session.List!.EntryOf(task.Id)!, WorkflowStatus.Completed, summary: null))));
        }
    }

    private void CatchUp()
    {
        if (Repaired.Session is not { DueStatus: { } due, File: { } file })
        {
            return;
        }

        SessionFile session = ((SessionDocument)Repaired[file.Path]).File;
        var json = new JsonEdit(session.Tree);
        json.Set(session.Root, "status", JsonContent.Of(SessionStatuses.Word(due)));
        Add(new RepairStep(
            $"Session behind: {Repaired.Session.Name} is {SessionStatuses.Word(session.Status)}, and by its tasks {SessionStatuses.Word(due)}.",
            new SessionWrite(file.Path, Repaired.BytesOf(file.Path), json.Apply(Repaired.BytesOf(file.Path).Span))));
    }

    private void Add(RepairStep step)
    {
        _steps.Add(step);
        if (step.Write is { } write)
        {
            _stages.Add(Repaired.With([write]));
        }
    }

    /// <summary>What a version says; <see langword="null"/> where it cannot be read either.</summary>
    private WorkflowOutline? Reads(string path, LostVersion version)
    {
        using SessionFiles files = new(Repaired.Folder, [new RawFile(path, version.Utf8)], Repaired.Options);
        return files.Outlines.FirstOrDefault(file => file is TaskOutline { IsReadable: true } or SessionOutline { IsReadable: true });
    }
}
