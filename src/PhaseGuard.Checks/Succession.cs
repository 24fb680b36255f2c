namespace PhaseGuard.Checks;

/// <summary>
/// Which versions the files of a commit go on from, where those are others than git says. What a file is known by counts first,
/// within its group: who took a name over goes on from its last holder. A name that moved to another group is known there by what
/// the file says that it is part of, or by the folder that both groups lie in. Then counts what an earlier commit lost, and at
/// last git's renames.
/// </summary>
internal sealed class Succession
{
    private static readonly Succession _asGitSays = new();

    private readonly Dictionary<JudgedFile, FileVersion> _predecessors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JudgedFile, JudgedFile> _heirs = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JudgedFile> _overwriting = new(ReferenceEqualityComparer.Instance);
    private readonly List<ChangedFile> _lateHeirs = [];

    private Succession()
    {
    }

    /// <summary>Whether git is right of all files.</summary>
    public bool IsAsGitSays => _predecessors.Count == 0 && _lateHeirs.Count == 0;

    /// <summary>The versions that judging those files once more takes, in the order in which they are taken.</summary>
    public IEnumerable<FileVersion> Versions => _predecessors.SelectMany(file => VersionsOf(file.Key, file.Value)).Concat(_lateHeirs.SelectMany(heir => heir.Versions));

    /// <summary>The files that the commit leaves alone, and that go on from one that it takes away: both had its name.</summary>
    public IReadOnlyList<ChangedFile> LateHeirs => _lateHeirs;

    /// <summary>Finds out for the files of a commit.</summary>
    /// <param name="files">The files, as git pairs their versions.</param>
    /// <param name="lost">What commits before it lost; what this one loses is added.</param>
    public static Succession Of(IReadOnlyList<JudgedFile> files, LostVersions lost)
    {
        files = [.. files.Where(file => (file.After ?? file.Before)?.IsKnownByName != false)];
        if (files.All(file => file.KeepsItsName))
        {
            foreach (JudgedFile file in files)
            {
                lost.Keep(file.File.After!, file.After!);
            }

            return _asGitSays;
        }

        var succession = new Succession();
        var names = new CommitNames(files);
        foreach (JudgedFile file in files.Where(file => file.After is not null))
        {
            FileVersion? holder = names.LastHolder(file)?.File.Before ?? (file.KeepsItsName ? null : lost.Find(file.File.After!, file.After!));
            if (holder is { } predecessor && predecessor != file.File.Before)
            {
                succession._predecessors.Add(file, predecessor);
            }
        }

        succession.Remember(files, lost);
        return succession;
    }

    /// <summary>The version that a file goes on from after all; <see langword="null"/> where git is right.</summary>
    public FileVersion? PredecessorOf(JudgedFile file) => _predecessors.GetValueOrDefault(file);

    /// <summary>The file that goes on from one that is gone; <see langword="null"/> where none does.</summary>
    public JudgedFile? HeirOf(JudgedFile file) => _heirs.GetValueOrDefault(file);

    /// <summary>Whether nothing goes on from the version that stood at the file's path.</summary>
    public bool Overwrites(JudgedFile file) => _overwriting.Contains(file);

    private IEnumerable<FileVersion> VersionsOf(JudgedFile file, FileVersion predecessor)
    {
        yield return predecessor;
        yield return file.File.After!;
        if (Overwrites(file))
        {
            yield return file.File.Before!;
        }
    }

    /// <summary>Looks what goes on from each version before, now that all files have found theirs.</summary>
    private void Remember(IReadOnlyList<JudgedFile> files, LostVersions lost)
    {
        Lookup<string, JudgedFile> heirs = files.Where(file => file.After is not null && (PredecessorOf(file) ?? file.File.Before) is not null)
            .ToLookup(file => (PredecessorOf(file) ?? file.File.Before)!.Path, StringComparer.Ordinal);
        foreach (JudgedFile file in files.Where(file => file.After is not null))
        {
            lost.Keep(file.File.After!, file.After!);
            if (!file.KeepsItsName)
            {
                lost.Arrive(file.File.After!, file.After!);
            }
        }

        foreach (JudgedFile file in files)
        {
            if (file is not { File.Before: { } version, Before: { } before })
            {
                continue;
            }

            JudgedFile? heir = heirs[version.Path].FirstOrDefault();
            if (file.After is null && heir is not null)
            {
                _heirs.Add(file, heir);
            }
            else if (file.After is not null && heir is null)
            {
                _overwriting.Add(file);
            }

            if (!heirs[version.Path].Any(heir => heir.After!.Identity == before.Identity)
                && lost.Lose(version, before) is { } late
                && !files.Any(other => other.Change.Removes(late.Path) || other.Change.Path == late.Path))
            {
                _lateHeirs.Add(ChangedFile.Left(late) with { Before = version });
            }
        }
    }
}
