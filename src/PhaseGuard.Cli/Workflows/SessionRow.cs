using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Cli.Workflows;

/// <summary>One session in a list of sessions, as its session file and its list tell of it.</summary>
/// <param name="Row">What there is to tell.</param>
/// <param name="Shown">The folder as one would type it.</param>
internal sealed record SessionRow(SessionListDocument.Listed Row, string Shown)
{
    public static SessionRow Read(SessionFolder folder)
    {
        using SessionFiles files = folder.Read([SessionPath.SessionFile, SessionPath.List]);
        ListEntry[] entries = [.. folder.EntriesOf(files).Where(entry => entry.Box != ListBox.Container)];
        return new SessionRow(
            new SessionListDocument.Listed(
                folder.Name, files.Session.File?.StatusText, !folder.IsArchived && files.Session.Status != SessionStatus.Completed,
                entries.Count(entry => entry.Box is ListBox.Ticked or ListBox.Skipped), entries.Length, folder.Folder[..^1]),
            SessionSearch.Show(folder));
    }
}
