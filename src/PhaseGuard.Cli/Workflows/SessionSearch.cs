using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Text;
using PhaseGuard.Workflows;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Finds the session that somebody means: by its name, by a path, or because no other one is open.</summary>
internal sealed class SessionSearch
{
    private const string Prefix = "WFS-";

    private readonly CommandContext _context;
    private readonly WorkTree _tree;
    private readonly ValidationOptions _options;

    public SessionSearch(CommandContext context)
    {
        _context = context;
        _tree = WorkTree.Find(context);
        _options = new ValidationOptions { Policy = _tree.ReadPolicy(null), Time = context.Time };
    }

    /// <summary>What writers of this work tree hold.</summary>
    public string LockFile => Writing.NamedStep.LockFileOf(_tree);

    /// <summary>git, at the top of the work tree; <see langword="null"/> outside a repository.</summary>
    public GitCommand? Git => _tree.Repository?.At(_tree.Top);

    /// <summary>All sessions, in path order.</summary>
    public IReadOnlyList<SessionFolder> All => field ??= [.. SessionFolders.Of(_tree, _options.Policy).Select(folder => new SessionFolder(_tree, folder, _options))];

    /// <summary>The sessions on which somebody works.</summary>
    public IReadOnlyList<SessionFolder> Open => field ??= [.. All.Where(session => session.IsOpen)];

    /// <summary>The exit code, where no session was found.</summary>
    public int Code { get; private set; }

    /// <summary>Finds a session.</summary>
    /// <param name="named">How somebody calls it; <see langword="null"/> where only one can be meant.</param>
    /// <returns><see langword="null"/> where none or more than one is meant; somebody was told.</returns>
    public SessionFolder? Find(string? named)
    {
        if (named is null)
        {
            return Open is [var only] ? only : Open.Count == 0 ? DeclineNone() : Refuse($"{Open.Count} sessions are open: {Names(Open)}. Name one.");
        }

        string name = Path.TrimEndingDirectorySeparator(named);
        SessionFolder[] called = [.. All.Where(session => session.Name == name || session.Name == $"{Prefix}{name}")];
        SessionFolder[] meant = [.. called.Where(session => called.Length == 1 || !session.IsArchived)];
        return meant is [var one] ? one
            : called.Length > 0 ? Refuse($"{called.Length} sessions are called so: {Quote.Some([.. called.Select(session => Show(session))])}. Name one by its path.")
            : named.Length > 0 && Directory.Exists(_tree.Locate(named)) ? At(_tree.Locate(named), named)
            : Decline($"no session is called {Quote.Of(named)}{Nearest(name)}");
    }

    /// <summary>Finds the session of a task.</summary>
    /// <param name="session">How somebody calls the session; <see langword="null"/> where only one can be meant.</param>
    /// <param name="task">The task id, or the path of its file.</param>
    /// <param name="name">The task id, or the name of its file without the ending.</param>
    /// <returns><see langword="null"/> where none or more than one is meant; somebody was told.</returns>
    public SessionFolder? FindOf(string? session, string task, out string name)
    {
        name = task;
        if (!task.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Find(session);
        }

        name = Path.GetFileNameWithoutExtension(task);
        string file = _tree.Locate(task);
        return SessionPath.In(_tree.RepositoryPath(file), SessionPath.Tasks) is { IsEmpty: false } folder
            ? At(_tree.FileOf(folder[..^1].ToString()), task)
            : Decline($"{Quote.Of(task)} is no task file of a session: name the task by its id.");
    }

    /// <summary>The commands on a session as one would type them: its name is said where it is not the only open one.</summary>
    public SessionCommandLine LineFor(SessionFolder session)
        => new(_context.Tool, Open is [var only] && only.Folder == session.Folder ? "" : session.Name, session.Show);

    /// <summary>The session's folder as one would type it.</summary>
    public static string Show(SessionFolder session) => session.Show(session.Folder[..^1]);

    private static string Names(IEnumerable<SessionFolder> sessions) => Quote.Some([.. sessions.Select(session => session.Name)]);

    private SessionFolder? At(string full, string named)
    {
        string path = _tree.RepositoryPath(full);
        return !Directory.Exists(full) ? Decline($"there is no folder {Quote.Of(path)}: correct the path.")
            : Path.IsPathRooted(path) ? throw new CannotCheckException($"{Quote.Of(named)} lies outside of the work tree: go there, and try again.")
            : !_options.Policy.IsSessionFolder(path) ? Decline($"{Quote.Of(named)} is no session: no glob of \"workflows\" matches its folder.")
            : new SessionFolder(_tree, $"{path}/", _options);
    }

    private string Nearest(string name)
        => SpellingSuggestion.For(name, All.Select(session => session.Name)) is { } question ? $": {question}"
            : SpellingSuggestion.For($"{Prefix}{name}", All.Select(session => session.Name)) is { } longer ? $": {longer}"
            : All.Count > 0 ? $": there are {Names(All)}." : ": there is none.";

    private SessionFolder? DeclineNone()
        => Decline(All.Count == 0 ? "no session is open: plan one." : $"no session is open: plan one, or name one of {Names(All)}.");

    private SessionFolder? Decline(string sentence)
    {
        Code = _context.Decline(sentence);
        return null;
    }

    private SessionFolder? Refuse(string sentence)
    {
        Code = _context.Refuse(Quote.Plain(sentence));
        return null;
    }
}
