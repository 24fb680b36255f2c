using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Writing;

/// <summary>A step file that somebody names on a command line, in the work tree that it lies in.</summary>
internal sealed class NamedStep
{
    private readonly WorkTree _tree;

    private NamedStep(string shown, string file, WorkTree tree) => (Shown, File, _tree) = (shown, file, tree);

    /// <summary>The file as it was named.</summary>
    public string Shown { get; }

    /// <summary>The absolute path, without links on the way to it.</summary>
    public string File { get; }

    /// <summary>The repository path.</summary>
    public string Path => _tree.RepositoryPath(File);

    /// <summary>The folder from which repository paths count.</summary>
    public string Top => _tree.Top;

    /// <summary>A path as records of this work tree have it.</summary>
    /// <param name="absolute">The absolute path.</param>
    public string PathOf(string absolute) => _tree.RepositoryPath(absolute);

    /// <summary>The file that writers of this work tree hold: in the git folder, or outside a repository beside the step.</summary>
    public string LockFile
        => field ??= LockFileOf(_tree);

    /// <exception cref="CannotCheckException">There is no such file.</exception>
    public static NamedStep Find(CommandContext context, string named)
    {
        string full = System.IO.Path.GetFullPath(System.IO.Path.Combine(context.Directory, named));
        if (named.Length == 0 || !System.IO.Path.Exists(full))
        {
            throw new CannotCheckException($"there is no file {Quote.Of(named)}: correct the path.");
        }

        if (Directory.Exists(full))
        {
            throw new CannotCheckException($"{Quote.Of(named)} is a folder: name a step file.");
        }

        return At(named, full);
    }

    /// <summary>A file that need not be there yet, nor its folder.</summary>
    /// <param name="named">The file as it was named.</param>
    /// <param name="full">Its absolute path.</param>
    public static NamedStep At(string named, string full)
    {
        string file = RealPath.Of(full);
        string folder = System.IO.Path.GetDirectoryName(file)!;
        while (!Directory.Exists(folder))
        {
            folder = System.IO.Path.GetDirectoryName(folder)!;
        }

        return new NamedStep(named, file, WorkTree.Of(folder));
    }

    /// <summary>The file that writers of a work tree hold.</summary>
    public static string LockFileOf(WorkTree tree)
        => tree.GitFile("phaseguard.lock") ?? System.IO.Path.Combine(tree.Directory, ".phaseguard.lock");

    /// <summary>The repository that it lies in; <see langword="null"/> where it lies in none.</summary>
    public Repository? Repository => _tree.Repository;

    /// <summary>Whether it lies in a work tree.</summary>
    public bool IsInRepository => _tree.IsRepository;

    /// <summary>Whether it lies in a repository whose hooks pass over it, since no glob matches it.</summary>
    public bool IsUnguarded(Policy policy) => _tree.IsRepository && !policy.IsStepFile(Path);

    /// <summary>Whether it lies in a repository that says nothing of its own about what may be committed.</summary>
    public bool LacksPolicy => _tree.IsRepository && !System.IO.Path.Exists(_tree.FileOf(PolicyFile.Name));

    /// <summary>How the file is judged.</summary>
    public ValidationOptions Options(CommandContext context) => new() { Policy = _tree.ReadPolicy(null), Time = context.Time, Signatures = new VerifiedSignatures() };

    /// <summary>Reads the step file, once for all that is asked of it.</summary>
    /// <param name="options">How it is judged.</param>
    /// <exception cref="CannotCheckException">Nobody may read it.</exception>
    public StepDocument Open(ValidationOptions options)
    {
        byte[] content = Read(out Unreadable? flaw);
        return flaw is null ? StepDocument.Read(Path, content, options) : StepDocument.Unreadable(Path, flaw, options);
    }

    /// <summary>The file's bytes, where it is a regular file.</summary>
    /// <param name="flaw">Why it cannot be read.</param>
    /// <exception cref="CannotCheckException">Nobody may read it.</exception>
    public byte[] Read(out Unreadable? flaw)
    {
        using FileContent content = FileContent.Read(File, Shown)
            ?? throw new CannotCheckException($"there is no file {Quote.Of(Shown)} any more: correct the path.");
        flaw = content.Flaw;
        return flaw is null ? content.Bytes.ToArray() : [];
    }
}
