using PhaseGuard.Dialects;

namespace PhaseGuard.Checks;

/// <summary>
/// The last versions of files that were begun and that nothing went on from: they were taken away, moved out of the globs, or
/// are known by another name. Who comes back is compared with them, in whatever commit that is; so is who came while the file
/// was still there. Of each name in each group one version is kept, and nothing of what it holds.
/// </summary>
internal sealed class LostVersions
{
    private readonly Dictionary<Name, FileVersion> _lost = [];
    private readonly Dictionary<Name, FileVersion> _arrived = [];

    /// <summary>Writes down that nothing goes on from a version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="outline">The same in outline.</param>
    /// <returns>The file that came earlier, bears the same name, and so goes on from it after all; <see langword="null"/> where there is none.</returns>
    public FileVersion? Lose(FileVersion version, Outline outline)
    {
        Name name = Name.Of(version, outline);
        if (_arrived.TryGetValue(name, out FileVersion? heir) && heir.Path == version.Path)
        {
            _arrived.Remove(name);
        }

        if (outline.IsPristine)
        {
            return null;
        }

        _lost[name] = version;
        return _arrived.TryGetValue(name, out heir) ? heir : null;
    }

    /// <summary>Finds the version that a file goes on from that came, or changed its name; <see langword="null"/> where none was lost.</summary>
    public FileVersion? Find(FileVersion version, Outline outline)
        => _lost.GetValueOrDefault(Name.Of(version, outline));

    /// <summary>Writes down that a file came, or changed its name.</summary>
    public void Arrive(FileVersion version, Outline outline) => _arrived[Name.Of(version, outline)] = version;

    /// <summary>Writes down the version of a file that is there: the last one counts, on whichever branch it is.</summary>
    public void Keep(FileVersion version, Outline outline)
    {
        if (_lost.Count == 0 && _arrived.Count == 0)
        {
            return;
        }

        Name name = Name.Of(version, outline);
        if (_arrived.TryGetValue(name, out FileVersion? arrived) && arrived.Path == version.Path)
        {
            _arrived[name] = version;
        }

        if (outline.IsPristine)
        {
            _lost.Remove(name);
        }
        else if (_lost.ContainsKey(name))
        {
            _lost[name] = version;
        }
    }

    /// <summary>A name in a group.</summary>
    private sealed record Name(FileKind Kind, string Group, string Identity)
    {
        public static Name Of(FileVersion version, Outline outline) => new(version.Kind, version.Group, outline.Identity);
    }
}
