using System.Text;
using PhaseGuard.Workflows.Lists;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>The edit of a check list: the box of a task's first entry, and the link to its summary.</summary>
internal static class ListEdit
{
    /// <param name="before">The list's bytes.</param>
    /// <param name="session">The session of the list.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="status">What the box is to say.</param>
    /// <param name="summary">The repository path of the summary to link to; <see langword="null"/> where there is none.</param>
    public static byte[] Apply(ReadOnlyMemory<byte> before, Session session, ListEntry entry, WorkflowStatus status, string? summary)
    {
        int start = session.ListFile!.Text.Start;
        int box = start + entry.BoxOffset + 1;
        int boxEnd = box + before.Span[box..].IndexOf((byte)']');
        int end = start + entry.LineEnd;
        return
        [
            .. before.Span[..box], (byte)SignOf(status), .. before.Span[boxEnd..end],
            .. Encoding.UTF8.GetBytes(summary is null || !WantsLink(session.List!, entry) ? "" : $" | [✅](./{summary[session.Folder.Length..]})"),
            .. before.Span[end..],
        ];
    }

    private static bool WantsLink(TaskList list, ListEntry entry)
    {
        ListLink[] links = [.. list.Links.Where(link => link.LineStart == entry.LineStart)];
        return links.Any(link => link.TaskStem is not null) && links.All(link => link.TaskStem is not null);
    }

    private static char SignOf(WorkflowStatus status) => status switch
    {
        WorkflowStatus.Active => '~',
        WorkflowStatus.Completed => 'x',
        WorkflowStatus.Skipped => '-',
        _ => '!',
    };
}
