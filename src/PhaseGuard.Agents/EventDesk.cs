using System.Text;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Edits;
using PhaseGuard.Agents.Events;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Agents.Protocols;
using PhaseGuard.Agents.Sessions;
using PhaseGuard.Agents.Shell;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Agents;

/// <summary>Answers one event.</summary>
/// <param name="told">The event.</param>
/// <param name="world">What else there is.</param>
internal sealed class EventDesk(AgentEvent told, AgentWorld world)
{
    /// <summary>What a call of a tool takes at most, of whose session nothing is known yet.</summary>
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(10);

    /// <summary>Where the event happens, without links.</summary>
    private readonly string _folder = RealPath.Of(Path.GetFullPath(Path.Combine(world.Directory, told.Folder)));

    /// <summary>The work tree of the event's folder; <see langword="null"/> where it lies in none.</summary>
    /// <exception cref="CannotCheckException">It is not clear which one is meant.</exception>
    public WorkPlace? Place => field ??= WorkPlace.Of(_folder);

    /// <summary>Answers it.</summary>
    /// <exception cref="CannotCheckException">It cannot be looked.</exception>
    public Answer Answer() => told switch
    {
        { Kind: EventKind.BeforeTool, Tool: { } call } => BeforeTool(call),
        { Kind: EventKind.AfterTool, Tool: { } call } => Protocols.Answer.Tell(AfterCall(call)),
        { Kind: EventKind.Stop, WasHeld: false } => AtStop(),
        { Kind: EventKind.Start } => AtStart(),
        _ => Protocols.Answer.Silence,
    };

    private Answer BeforeTool(ToolCall call)
    {
        IReadOnlyList<FutureFile> files = ToolEdits.Of(call, _folder);
        return files.Count > 0 ? new EditGate(world, CommandsIn, StoreIn).Judge(files)
            : call.ShellLine is { } line ? BeforeLine(line)
            : Protocols.Answer.Silence;
    }

    private Answer BeforeLine(string line)
    {
        world.EndAfterLimit?.Invoke();
        if (Place is { } place && new GuardedPlace(place).IsGuarded)
        {
            StoreIn(place).Begin(world.Time);
        }

        return new ShellGate(world.Tool).Judge(line, _folder);
    }

    /// <summary>A shell may have changed any record; another tool changes the files that it names.</summary>
    private string AfterCall(ToolCall call)
    {
        IReadOnlyList<string> named = ToolEdits.Named(call, _folder);
        if (named.Count == 0)
        {
            return call.ShellLine is not null && Place is { } here && here.Hooks.Shell != HookAnswer.Off ? After(here, look => look.LookAtAll()) : "";
        }

        var said = new StringBuilder();
        foreach (string file in named)
        {
            if (WorkPlace.Of(Path.GetDirectoryName(file)!) is { } place && place.RepositoryPath(file) is var path
                && DialectBook.MayMatch(path) && place.Hooks.Edits != HookAnswer.Off)
            {
                said.Append(After(place, look => look.LookAt([path])));
            }
        }

        return said.ToString();
    }

    private string After(WorkPlace place, Func<AfterTool, string> look)
    {
        world.EndAfterLimit?.Invoke();
        SessionStore store = StoreIn(place);
        AgentSession? known = store.Load();
        AgentSession session = known ?? new AgentSession((world.Time - _moment).UtcTicks);
        var after = new AfterTool(place, session, world.Time, CommandsIn(place));
        string told = look(after);
        if (known is not null || after.FoundRecords)
        {
            store.Save(session);
        }

        return told.TrimEnd('\n');
    }

    private Answer AtStop()
    {
        if (Place is not { } place || place.Hooks.Stop == HookAnswer.Off)
        {
            return Protocols.Answer.Silence;
        }

        world.EndAfterLimit?.Invoke();
        SessionStore store = StoreIn(place);
        if (store.Load() is not { } session)
        {
            return Protocols.Answer.Silence;
        }

        string said = new AtTheEnd(place, session, world.Time, CommandsIn(place)).Say();
        store.Save(session);
        return place.Hooks.Stop == HookAnswer.Deny ? Protocols.Answer.Hold(said) : Protocols.Answer.Tell(said);
    }

    private Answer AtStart()
    {
        if (Place is not { } place)
        {
            return Protocols.Answer.Silence;
        }

        world.EndAfterLimit?.Invoke();
        string said = new AtTheStart(place, world.Time, world.Tool, CommandsIn(place)).Say();
        if (said.Length > 0 || new GuardedPlace(place).IsGuarded)
        {
            StoreIn(place).Begin(world.Time);
        }

        return Protocols.Answer.Tell(said);
    }

    private SessionStore StoreIn(WorkPlace place) => new(place.GitFolder, told.Session);

    private Func<string, CommandLine> CommandsIn(WorkPlace place) => path => new CommandLine(world.Tool, Shown(place, path));

    /// <summary>A repository path as the agent would type it where it is; at the top, where nobody knows where that is.</summary>
    private string Shown(WorkPlace place, string path)
    {
        if (told.Folder.Length == 0)
        {
            return path;
        }

        string relative = Path.GetRelativePath(_folder, place.FileOf(path));
        return (relative.StartsWith("..", StringComparison.Ordinal) ? place.FileOf(path) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }
}
