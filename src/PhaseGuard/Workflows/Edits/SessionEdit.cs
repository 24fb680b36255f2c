using System.Globalization;
using PhaseGuard.Json;
using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>A session that a command changes.</summary>
/// <param name="files">All its files as they are.</param>
/// <param name="time">The time of the command.</param>
internal sealed class SessionEdit(SessionFiles files, DateTimeOffset time)
{
    private readonly SortedDictionary<WriteOrder, SessionWrite> _writes = [];

    /// <summary>The order in which files are written.</summary>
    private enum WriteOrder
    {
        OfSummary,
        OfTask,
        OfList,
        OfSession,
    }

    public SessionFiles Files => files;

    public Session Session => files.Session;

    /// <summary>The time as it is written: UTC, to the second.</summary>
    public string Clock { get; } = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>What is to be written, in the order in which it is.</summary>
    public IReadOnlyList<SessionWrite> Writes => [.. _writes.Values];

    /// <summary>What was recorded, in sentences for whoever gave the command.</summary>
    public List<string> Recorded { get; } = [];

    /// <summary>The command that leads on.</summary>
    public WorkflowAction? Next { get; set; }

    /// <summary>The file of a task that can be read.</summary>
    public TaskFile FileOf(SessionTask task) => ((TaskDocument)files[task.File.Path]).Task;

    /// <summary>Gives a task another status, in its file and in the list; a session that was only planned is active with the first that begins.</summary>
    /// <param name="task">The task.</param>
    /// <param name="status">The status.</param>
    /// <param name="also">Makes more edits in the task's file.</param>
    public void SetStatus(SessionTask task, WorkflowStatus status, Action<TaskEdit>? also = null)
    {
        var edit = new TaskEdit(FileOf(task), task.StatusWord, Clock);
        edit.SetStatus(status);
        also?.Invoke(edit);
        Write(WriteOrder.OfTask, task.File.Path, edit.Apply(files.BytesOf(task.File.Path).Span));
        if (task.Entry is { Box: not ListBox.Container } entry)
        {
            string list = Session.ListFile!.Path;
            SummaryOutline? summary = status == WorkflowStatus.Completed ? SummaryOf(task) : null;
            Write(WriteOrder.OfList, list, ListEdit.Apply(files.BytesOf(list), Session, entry, status, summary?.Path));
        }

        if (status is (WorkflowStatus.Active or WorkflowStatus.Completed or WorkflowStatus.Failed) && Session.Status == SessionStatus.Planning)
        {
            SetSession(SessionStatus.Active);
        }
    }

    /// <summary>Adds a summary that is not there.</summary>
    public void AddSummary(string path, ReadOnlyMemory<byte> text) => Write(WriteOrder.OfSummary, path, text);

    /// <summary>Gives the session another status, where it has a file.</summary>
    public void SetSession(SessionStatus status)
    {
        if (Session.File is not { } file)
        {
            return;
        }

        SessionFile session = ((SessionDocument)files[file.Path]).File;
        var json = new JsonEdit(session.Tree);
        json.Set(session.Root, "status", JsonContent.Of(SessionStatuses.Word(status)));
        if (status == SessionStatus.Completed)
        {
            json.Set(session.Root, "completed_at", JsonContent.Of(Clock));
        }

        Write(WriteOrder.OfSession, file.Path, json.Apply(files.BytesOf(file.Path).Span));
    }

    /// <summary>Ends the session where its last task is finished now; says how far it is.</summary>
    public string CloseWhereDone()
    {
        using SessionFiles now = files.With(Writes);
        string progress = SessionProgress.Of(now.Session).ToString();
        if (now.Session.Tasks.All(task => task.IsFinished) && Session.Status != SessionStatus.Completed && Session.File is not null)
        {
            SetSession(SessionStatus.Completed);
            Recorded.Add($"{Session.Name} is completed.");
            Next = null;
        }

        return progress;
    }

    private SummaryOutline? SummaryOf(SessionTask task)
    {
        using SessionFiles now = files.With(Writes);
        return now.Session.SummariesOf(task.Id).FirstOrDefault();
    }

    private void Write(WriteOrder order, string path, ReadOnlyMemory<byte> after)
        => _writes[order] = new SessionWrite(path, files.Has(path) ? files.BytesOf(path) : default(ReadOnlyMemory<byte>?), after);
}
