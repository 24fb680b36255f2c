using PhaseGuard.Agents.Judging;
using PhaseGuard.Agents.Protocols;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Agents.Shell;

/// <summary>
/// What is said to a line that an agent is about to hand to a shell. What cannot be read is let through: git's hooks and the range
/// come after.
/// </summary>
/// <param name="tool">The tool as the agent would call it.</param>
internal sealed class ShellGate(string tool)
{
    private readonly Dictionary<string, GuardedPlace?> _places = new(StringComparer.Ordinal);

    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="folder">Where it would run, absolute.</param>
    /// <returns>Silence where it may run.</returns>
    /// <exception cref="CannotCheckException">The policy cannot be used.</exception>
    public Answer Judge(string line, string folder)
    {
        foreach (LineRun run in new LineRuns(folder).Of(line))
        {
            if ((Bypass(run) ?? Uninstall(run) ?? Damage(run)) is { } objection)
            {
                bool denies = objection.Place.Answer == HookAnswer.Deny;
                string text = $"PhaseGuard: the command {(denies ? "was" : "should")} not {(denies ? "" : "be ")}run: {objection.What}. {objection.Cure}";
                return denies ? Answer.Deny(text) : Answer.Tell(text);
            }
        }

        return Answer.Silence;
    }

    private (GuardedPlace Place, string What, string Cure)? Bypass(LineRun run)
        => run.Command.Name == "git" && new GitLine(run) is { Bypass: { } what } git && PlaceOf(git.Folder) is { } place
            ? (place, what, $"Run git as it is. What its hooks then find in a record says how to put it right; `{tool} check --staged` shows it beforehand.")
            : null;

    private (GuardedPlace Place, string What, string Cure)? Uninstall(LineRun run)
        => (run.Command.Name is "phaseguard" or "dotnet-phaseguard" || run.Arguments.Any(word => word.Text is "phaseguard" or "dotnet-phaseguard"))
            && run.Command.Name is "phaseguard" or "dotnet-phaseguard" or "dotnet" or "npx" or "pnpm" or "yarn" or "uvx" or "pipx"
            && run.Arguments.FirstOrDefault(word => word.Text is not ("phaseguard" or "dotnet-phaseguard" or "tool" or "run" or "exec" or "dlx" or "--") && !word.IsOption).Text == "uninstall"
            && PlaceOf(run.Folder) is { } place
            ? (place, "it takes the guard out", "The team put it there. Leave it, and tell the person you work for what stands in your way.")
            : null;

    private (GuardedPlace Place, string What, string Cure)? Damage(LineRun run)
    {
        foreach ((string file, GuardedPlace place) in Files(run, FileDamage.Written(run)))
        {
            if (place.IsRecord(file))
            {
                return OnRecord(place, file);
            }

            if (place.IsPolicy(file))
            {
                return (place, $"it writes over {place.Shown(file)}, by which records are judged", "The team decides that. Where it asked you for a change, make it with your editing tool, which shows what it lets pass.");
            }
        }

        foreach ((string file, GuardedPlace place) in Files(run, FileDamage.Replaced(run)))
        {
            if (place.IsRecord(file) && File.Exists(file))
            {
                return OnRecord(place, file);
            }
        }

        foreach ((string file, GuardedPlace place) in Files(run, FileDamage.Written(run).Concat(FileDamage.Removed(run)).Concat(FileDamage.Stilled(run))))
        {
            if (place.IsHook(file) || (place.IsPolicy(file) && FileDamage.Removed(run).Any()))
            {
                return (place, $"it takes away, or keeps from running, what guards the records ({place.Shown(file)})", "The team put it there. Leave it as it is, and put right what it finds.");
            }
        }

        return null;
    }

    private (GuardedPlace Place, string What, string Cure) OnRecord(GuardedPlace place, string file)
        => (place, $"it writes over {place.Shown(file)}, a record that is judged", $"Record what you did by the commands, which keep it right (`{tool} next {place.Shown(file)}` says which comes next), or change it with your editing tool.");

    private IEnumerable<(string File, GuardedPlace Place)> Files(LineRun run, IEnumerable<LineWord> words)
    {
        foreach (LineWord word in words)
        {
            string top = WorkPlace.Of(run.Folder)?.Top ?? run.Folder;
            foreach (string file in LinePath.Of(word, run.Folder, top))
            {
                string real = Path.GetDirectoryName(file) is { } folder ? Path.Combine(RealPath.Of(folder), Path.GetFileName(file)) : file;
                if (PlaceOf(OutsideGit(real)) is { } place)
                {
                    yield return (real, place);
                }
            }
        }
    }

    /// <summary>The folder of a file; of one in a git folder, that of its work tree.</summary>
    private static string OutsideGit(string file)
    {
        int at = $"{file}{Path.DirectorySeparatorChar}".IndexOf($"{Path.DirectorySeparatorChar}.git{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
        return at > 0 ? file[..at] : Path.GetDirectoryName(file) ?? file;
    }

    /// <summary>The work tree of a folder, where the team put the guard in, and wants it to speak of shells.</summary>
    private GuardedPlace? PlaceOf(string folder)
    {
        if (!_places.TryGetValue(folder, out GuardedPlace? place))
        {
            place = WorkPlace.Of(folder) is { } found && new GuardedPlace(found) is { IsGuarded: true } guarded && guarded.Answer != HookAnswer.Off ? guarded : null;
            _places.Add(folder, place);
        }

        return place;
    }
}
