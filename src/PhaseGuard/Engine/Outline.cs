namespace PhaseGuard;

/// <summary>What of a judged file matters to other files and to the commit: it is kept after the file's text is gone.</summary>
public abstract class Outline
{
    private protected Outline(string path) => Path = path;

    /// <summary>The repository path, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>What the file calls itself, by which it is known after a rename; <see langword="null"/> where it does not say.</summary>
    internal abstract string? Identity { get; }
}
