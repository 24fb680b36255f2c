using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Edits;
using PhaseGuard.Agents.Protocols;
using PhaseGuard.Agents.Sessions;
using PhaseGuard.Agents.Shell;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Agents.Judging;

/// <summary>What is said to files that an agent is about to write.</summary>
/// <param name="world">What else there is.</param>
/// <param name="commandsIn">The commands on a file of a work tree, as the agent would type them.</param>
/// <param name="storeIn">Where a work tree keeps what is known of the session.</param>
internal sealed class EditGate(AgentWorld world, Func<WorkPlace, Func<string, CommandLine>> commandsIn, Func<WorkPlace, SessionStore> storeIn)
{
    /// <summary>In bytes: what is shorter is judged long before any limit.</summary>
    private const int ShortFile = 1024 * 1024;

    /// <summary>Judges them.</summary>
    /// <param name="files">The files as they would be.</param>
    /// <returns>Silence where they may be written.</returns>
    /// <exception cref="CannotCheckException">It cannot be looked.</exception>
    public Answer Judge(IReadOnlyList<FutureFile> files)
    {
        foreach (FutureFile file in files)
        {
            if (SettingsJudge.Judge(file) is { } reason)
            {
                return Answer.Deny(reason);
            }
        }

        foreach ((WorkPlace place, List<FutureFile> inPlace) in ByPlace(files))
        {
            if (Denied(place, inPlace) is { } reason)
            {
                return Answer.Deny(reason);
            }
        }

        return Answer.Silence;
    }

    private string? Denied(WorkPlace place, List<FutureFile> files)
    {
        if (!files.Exists(file => Matters(place, file.Path) || (file.Source is { } source && Matters(place, source))) || place.Hooks.Edits != HookAnswer.Deny)
        {
            return null;
        }

        if (files.Exists(file => file.After?.Length > ShortFile))
        {
            world.EndAfterLimit?.Invoke();
        }

        if (PolicyJudge.Judge(place, files) is { } reason)
        {
            return reason;
        }

        if (files.Exists(file => IsRecord(place, file.Path)) || new GuardedPlace(place).IsGuarded)
        {
            storeIn(place).Begin(world.Time);
        }

        var judge = new EditJudge(place, world.Time, commandsIn(place));
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

    private static bool IsRecord(WorkPlace place, string file) => DialectBook.KindOf(place.RepositoryPath(file), place.Policy) is { IsJudged: true };

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
