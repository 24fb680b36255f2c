using PhaseGuard.Git;

namespace PhaseGuard.Cli;

/// <summary>Judges step files as they lie in the work tree.</summary>
internal static class WorkTreeCheck
{
    public static CheckedFiles Run(Session session, IReadOnlyList<string> paths, string? policy, ValidationOptions options)
    {
        WorkTree tree = WorkTree.Find(session);
        if (paths.Count == 0 && !tree.IsRepository)
        {
            throw new CannotCheckException("this folder is in no git repository: name the files or folders to check, or go to a repository.");
        }

        options = options with { Policy = tree.ReadPolicy(policy) };
        IEnumerable<string> files = paths.Count == 0 ? StepFiles(tree, options.Policy, tree.Top) : Named(tree, options.Policy, paths);
        bool looksAcross = paths.Count == 0 && FolderCheck.IsOn(options.Policy);
        var outlines = new List<StepOutline>();
        FileReport[] reports =
        [
            .. files.Select(file => (Path: tree.RepositoryPath(file), File: file))
                .DistinctBy(file => file.Path)
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => Judge(file.Path, file.File, options, looksAcross ? outlines : null)),
        ];
        return new CheckedFiles(new Report(reports).With(StepValidator.ValidateFolders(outlines, options)), tree.Show);
    }

    private static IEnumerable<string> Named(WorkTree tree, Policy policy, IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            string full = tree.Locate(path);
            if (path.Length == 0 || !Path.Exists(full))
            {
                throw new CannotCheckException($"there is no file or folder {Quote.Of(path)}: correct the path.");
            }

            IEnumerable<string> files = Directory.Exists(full) ? StepFiles(tree, policy, full) : [full];
            foreach (string file in files)
            {
                yield return file;
            }
        }
    }

    /// <summary>The step files in a folder: those that git knows, and all of a folder that git knows nothing of.</summary>
    public static IEnumerable<string> StepFiles(WorkTree tree, Policy policy, string folder)
    {
        string inside = folder + Path.DirectorySeparatorChar;
        string[] known = !tree.IsRepository ? [] :
        [
            .. tree.Files(policy).Select(path => Path.Combine(tree.Top, path.Replace('/', Path.DirectorySeparatorChar)))
                .Where(file => file.StartsWith(inside, StringComparison.Ordinal)),
        ];
        IEnumerable<string> files = known.Length > 0 || (tree.IsRepository && folder == tree.Top) ? known : FolderWalk.Files(folder);
        return files.Where(file => policy.IsStepFile(tree.RepositoryPath(file)) && IsThere(tree, file));
    }

    private static FileReport Judge(string path, string file, ValidationOptions options, List<StepOutline>? outlines)
    {
        using StepDocument step = Read(path, file, options);
        outlines?.Add(step.Outline);
        return step.Validate();
    }

    /// <exception cref="CannotCheckException">Nobody may read it.</exception>
    public static StepDocument Read(string path, string file, ValidationOptions options)
    {
        try
        {
            var info = new FileInfo(file);
            return IsLink(file) ? StepDocument.Unreadable(path, Unreadable.SymbolicLink, options)
                : Directory.Exists(file) ? StepDocument.Unreadable(path, Unreadable.Submodule, options)
                : info.Length > StepValidator.SizeLimit ? StepDocument.Unreadable(path, Unreadable.TooLarge(info.Length), options)
                : !RegularFile.Is(info) ? StepDocument.Unreadable(path, Unreadable.NoFile, options)
                : StepDocument.Read(path, File.ReadAllBytes(file), options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unread(path, exception);
        }
    }

    /// <summary>A file in a folder that nobody may enter is not gone.</summary>
    private static bool IsThere(WorkTree tree, string file)
    {
        try
        {
            _ = File.GetAttributes(file);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Unread(tree.RepositoryPath(file), exception);
        }
    }

    private static CannotCheckException Unread(string path, Exception exception)
        => new($"the file {Quote.Of(path)} cannot be read: {exception.Message} (make it readable, and try again).", exception);

    private static bool IsLink(string file) => new FileInfo(file).LinkTarget is not null;
}
