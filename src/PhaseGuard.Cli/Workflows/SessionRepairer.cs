using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Workflows.Edits;
using PhaseGuard.Workflows.Repairs;

namespace PhaseGuard.Cli.Workflows;

/// <summary>Says what sessions lost, and brings back what can be.</summary>
internal sealed class SessionRepairer : IDisposable
{
    private readonly CommandContext _context;
    private readonly SessionSearch _search;
    private readonly bool _writes;
    private readonly PathHistory? _history;
    private int _found;
    private int _repairable;

    private SessionRepairer(CommandContext context, SessionSearch search, bool writes)
    {
        _context = context;
        _search = search;
        _writes = writes;
        _history = search.Git is { } git ? new PathHistory(git, Unreadable.SizeLimit) : null;
    }

    /// <param name="context">The world.</param>
    /// <param name="named">How somebody calls the session; all open ones where it is <see langword="null"/>.</param>
    /// <param name="writes">Whether it is repaired.</param>
    /// <returns>The exit code: 1 where something is left.</returns>
    public static int Run(CommandContext context, string? named, bool writes)
    {
        var search = new SessionSearch(context);
        using WriterLock held = WriterLock.Wait(search.LockFile, context.Patience, context.Sleep);
        if (named is null && search.Open.Count > 1)
        {
            return Run(context, search, search.Open, writes);
        }

        return search.Find(named) is { } folder ? Run(context, search, [folder], writes) : search.Code;
    }

    public void Dispose() => _history?.Dispose();

    private static int Run(CommandContext context, SessionSearch search, IReadOnlyList<SessionFolder> folders, bool writes)
    {
        using var repairer = new SessionRepairer(context, search, writes);
        foreach (SessionFolder folder in folders)
        {
            if (repairer.Repair(folder) is { } refused)
            {
                return refused;
            }
        }

        StepWriter.Print(context, [repairer.Sum]);
        return repairer._found == 0 || (writes && repairer._repairable == repairer._found) ? ExitCode.Ok : ExitCode.Blocked;
    }

    private string Sum => (_found, _writes) switch
    {
        (0, _) => "Nothing is wrong.",
        (1, true) => _repairable == 1 ? "1 thing was wrong, and is repaired." : "1 thing is wrong, and left to you.",
        (1, false) => _repairable == 1 ? "1 thing is wrong; --write repairs it." : "1 thing is wrong, and left to you.",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"{_found} things were wrong; {_repairable} of them {(_repairable == 1 ? "is" : "are")} repaired."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_found} things are wrong; --write repairs {_repairable} of them."),
    };

    /// <returns>The exit code, where the session would have errors that were not there; then nothing of it was written.</returns>
    private int? Repair(SessionFolder folder)
    {
        using SessionFiles files = folder.ReadAll();
        using var repair = new SessionRepair(files, VersionsOf);
        SessionCommandLine line = _search.LineFor(folder);
        StepWriter.Print(_context, repair.Steps.Select(step => line.Sentence(new WorkflowRefusal(step.Sentence))));
        _found += repair.Steps.Count;
        _repairable += repair.Steps.Count(step => step.Write is not null);
        if (!_writes)
        {
            return null;
        }

        if (SessionErrors.Added(files, repair.Repaired) is { Count: > 0 } errors)
        {
            var refusal = new WorkflowRefusal($"nothing was written, since the session would then have the above.") { Findings = errors };
            return SessionWriter.Decline(_context, folder, refusal, line);
        }

        SessionWriter.Write(folder, [.. repair.Steps.SelectMany(step => Writes(folder, step))]);
        return null;
    }

    private static IEnumerable<SessionWrite> Writes(SessionFolder folder, RepairStep step)
        => step.Write is not { } write ? []
            : step is { KeepsBroken: true } && write.Before is { } broken ? [new SessionWrite(FreeName(folder, $"{write.Path}.broken"), null, broken), write]
            : [write];

    private static string FreeName(SessionFolder folder, string path)
    {
        string name = path;
        for (int number = 2; Path.Exists(folder.FileOf(name)); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{path}-{number}");
        }

        return name;
    }

    private IEnumerable<LostVersion> VersionsOf(string path)
        => _history is null ? [] : _history.Of(path).Select(version => new LostVersion(version.Commit, version.Content));
}
