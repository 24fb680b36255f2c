using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Edits;
using PhaseGuard.Agents.Events;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Agents.Protocols;
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
        _ => Protocols.Answer.Silence,
    };

    private Answer BeforeTool(ToolCall call)
    {
        IReadOnlyList<FutureFile> files = ToolEdits.Of(call, _folder);
        return files.Count > 0 ? BeforeEdit(files)
            : call.ShellLine is { } line ? new ShellGate(world.Tool).Judge(line, _folder)
            : Protocols.Answer.Silence;
    }

    private Answer BeforeEdit(IReadOnlyList<FutureFile> files)
    {
        foreach (FutureFile file in files)
        {
            if (SettingsJudge.Judge(file) is { } reason)
            {
                return Protocols.Answer.Deny(reason);
            }
        }

        foreach ((WorkPlace place, List<FutureFile> inPlace) in ByPlace(files))
        {
            if (Denied(place, inPlace) is { } reason)
            {
                return Protocols.Answer.Deny(reason);
            }
        }

        return Protocols.Answer.Silence;
    }

    private string? Denied(WorkPlace place, List<FutureFile> files)
    {
        if (!files.Exists(file => Matters(place, file.Path) || (file.Source is { } source && Matters(place, source))) || place.Policy.AgentHooks.Edits != HookAnswer.Deny)
        {
            return null;
        }

        if (PolicyJudge.Judge(place, files) is { } reason)
        {
            return reason;
        }

        var judge = new EditJudge(place, world.Time, path => new CommandLine(world.Tool, Shown(place, path)));
        var spoiled = new List<JudgedEdit>();
        foreach (FutureFile file in files)
        {
            if (judge.Judge(file) is { } edit)
            {
                spoiled.Add(edit);
            }
        }

        return spoiled.Count == 0 ? null : Denial.Of(spoiled);
    }

    /// <summary>Whether a file could be judged, or be part of the policy, whatever a policy says.</summary>
    private static bool Matters(WorkPlace place, string file)
        => place.RepositoryPath(file) is var path && (DialectBook.MayMatch(path) || PolicyFile.MayBePart(path));

    /// <summary>A repository path as the agent would type it where it is.</summary>
    private string Shown(WorkPlace place, string path)
    {
        string relative = Path.GetRelativePath(_folder, place.FileOf(path));
        return (relative.StartsWith("..", StringComparison.Ordinal) ? place.FileOf(path) : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The files by the work trees that they lie in; what lies in none is nobody's.</summary>
    private static List<(WorkPlace Place, List<FutureFile> Files)> ByPlace(IReadOnlyList<FutureFile> files)
    {
        var places = new List<(WorkPlace Place, List<FutureFile> Files)>();
        foreach (FutureFile file in files)
        {
            if (WorkPlace.Of(Path.GetDirectoryName(file.Path)!) is not { } place)
            {
                continue;
            }

            int known = places.FindIndex(other => other.Place.Top == place.Top);
            if (known < 0)
            {
                places.Add((place, [file]));
            }
            else
            {
                places[known].Files.Add(file);
            }
        }

        return places;
    }
}
