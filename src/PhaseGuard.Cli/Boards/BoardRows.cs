using System.Collections.Concurrent;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Boards;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Boards;
using PhaseGuard.Steps.Boards;
using PhaseGuard.Steps.Folders;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Boards;
using PhaseGuard.Workflows.Outlines;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Cli.Boards;

/// <summary>The rows of a board, collected while files are judged, on any thread; whoever names a dialect's records for boards does it here.</summary>
/// <param name="tool">The tool as it was called.</param>
/// <param name="show">Shows a repository path as one would type it.</param>
/// <param name="policy">Says what kind of file one is.</param>
/// <param name="now">What counts as now.</param>
internal sealed class BoardRows(string tool, Func<string, string> show, Policy policy, DateTimeOffset now)
{
    private readonly ConcurrentDictionary<string, BoardRow> _rows = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Outline> _outlines = [];

    /// <summary>The row that a file tells by itself; <see langword="null"/> where it is no record.</summary>
    public BoardRow? RowOf(Document document) => document switch
    {
        StepDocument step => StepBoard.RowOf(step, now, new CommandLine(tool, show(step.Path)).Of),
        TaskDocument task => TaskBoard.RowOf(task, now),
        ContractDocument contract => ContractBoard.RowOf(contract, now),
        _ => null,
    };

    /// <summary>Takes up a file.</summary>
    /// <param name="document">The file, which is disposed of afterwards.</param>
    public void Add(Document document)
    {
        _outlines.Add(document.Outline);
        if (RowOf(document) is { } row)
        {
            _rows[row.Path] = row;
        }
    }

    /// <summary>All rows, once all files were taken up.</summary>
    /// <param name="isMeant">Whether a file is shown, and not only one that others wait for.</param>
    /// <returns>The rows in path order, and what is known of their groups.</returns>
    public (IReadOnlyList<BoardRow> Rows, IReadOnlyList<BoardGroup> Groups) Finish(Func<string, bool> isMeant)
    {
        Outline[] outlines = [.. _outlines.OrderBy(outline => outline.Path, StringComparer.Ordinal)];
        foreach (StepFolder folder in StepFolder.Of(outlines.OfType<StepOutline>(), tree: null))
        {
            MeetDependencies(folder);
        }

        var groups = new List<BoardGroup>();
        foreach (Grouping<string, WorkflowOutline> files in outlines.OfType<WorkflowOutline>().GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            groups.Add(CompleteSession(new Session(files.Key, files)));
        }

        BoardRow[] rows = [.. _rows.Values.Where(row => isMeant(row.Path)).OrderBy(row => row.Path, StringComparer.Ordinal)];
        return (GroupNames.Distinguish(rows, path => DialectBook.KindOfNamed(path, policy).Dialect.GroupOf(path)), [.. groups.Where(group => rows.Any(row => row.Group == group.Name))]);
    }

    private void MeetDependencies(StepFolder folder)
    {
        foreach (StepOutline step in folder.Steps.Where(step => _rows.ContainsKey(step.Path)))
        {
            BoardRow row = _rows[step.Path];
            _rows[step.Path] = row with { Unmet = [.. row.Needs.Where(id => !folder.ById[id].Any(IsFinished))] };
        }
    }

    private bool IsFinished(StepOutline step) => _rows.TryGetValue(step.Path, out BoardRow? row) && row.Standing == BoardStanding.Finished;

    private BoardGroup CompleteSession(Session session)
    {
        var board = new SessionBoard(session);
        var words = new SessionCommandLine(tool, session.Name, show);
        foreach (SessionTask task in session.TaskFiles.Where(task => _rows.ContainsKey(task.File.Path)))
        {
            _rows[task.File.Path] = board.Complete(_rows[task.File.Path], words.Of);
        }

        return board.Group;
    }
}
