namespace PhaseGuard;

/// <summary>What of a judged file matters to other files and to the commit: it is kept after the file's text is gone.</summary>
public abstract class Outline
{
    private protected Outline(string path) => Path = path;

    /// <summary>The repository path, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>What the file is known by within its group, wherever it is renamed to: what it calls itself, else its name without the ending.</summary>
    internal virtual string Identity => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What the file says that it is part of, by which it is known where it moved; <see langword="null"/> where it does not say.</summary>
    internal virtual string? Project => null;

    /// <summary>Whether the file is known by what it calls itself, and goes on from whoever bore that name; else git says what it goes on from.</summary>
    internal virtual bool IsKnownByName => true;

    /// <summary>Whether nobody has begun what the file records: nothing is lost with it.</summary>
    internal virtual bool IsPristine => false;
}
