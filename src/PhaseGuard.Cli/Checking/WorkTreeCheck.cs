using System.Runtime.ExceptionServices;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Output;
using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Checking;

/// <summary>Judges files as they lie in the work tree, on all cores; the report is the same whatever their number.</summary>
internal static class WorkTreeCheck
{
    /// <summary>Large files are judged one after another, so that memory does not grow with the cores.</summary>
    private static readonly Lock _large = new();

    /// <param name="context">The world.</param>
    /// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
    /// <param name="policy">The policy that somebody named.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="progress">Shows how far it is.</param>
    /// <param name="see">Takes more of each file that is read, on any thread; the document is disposed of afterwards.</param>
    /// <exception cref="CannotCheckException">Nobody knows which files there are.</exception>
    public static CheckResult Run(
        CommandContext context, IReadOnlyList<string> paths, string? policy, ValidationOptions options, ProgressLine progress, Action<Document>? see = null)
    {
        WorkTree tree = WorkTree.Find(context);
        if (paths.Count == 0 && !tree.IsRepository)
        {
            throw new CannotCheckException("this folder is in no git repository: name the files or folders to check, or go to a repository.");
        }

        Policy read = tree.ReadPolicy(policy);
        options = options with { Policy = read.Baseline is null || !tree.IsRepository ? read : MovedBaseline.Follow(read, StagedEntries.Read(tree.Repository!.At(tree.Top))) };
        options = options with { Tree = new FilesInWork(tree), Signatures = new VerifiedSignatures() };
        var unread = new UnreadFiles();
        string[] named = Sort(JudgedFileListing.Of(tree, options.Policy, paths, unread.Add), progress);
        string[] files = [.. named, .. paths.Count == 0 ? [] : JudgedFileListing.Beside(tree, options.Policy, named)];
        FileKind[] kinds = [.. files.Select(path => DialectBook.KindOfNamed(path, options.Policy))];
        GroupsInWork? groups = GroupCheck.IsOn(options.Policy) ? new GroupsInWork(files, kinds, isWhole: paths.Count == 0, options) : null;
        options = options with { ComparesVersions = false };
        var reports = new FileReport?[files.Length];
        var findings = new FindingInterner();
        InParallel(context.Cores, [.. Sequence.Range(0, files.Length)], index =>
        {
            string path = files[index];
            try
            {
                (FileReport? report, Outline? outline) = Read(kinds[index], path, tree.FileOf(path), options, document =>
                {
                    see?.Invoke(document);
                    return (options.Hide(findings.Share(document.Validate())), groups is null ? null : document.Outline);
                });
                reports[index] = index < named.Length && report is { IsJudged: true } ? report : null;
                groups?.Add(index, outline);
            }
            catch (CannotCheckException reason)
            {
                unread.Add(path, reason);
            }

            progress.Finish();
        });
        var report = new Report([.. reports.OfType<FileReport>()]);
        HashSet<string> meant = [.. named];
        report = groups is null ? report : report.With([.. groups.Reports.Where(found => meant.Contains(found.Path))]);
        bool isWhole = paths.Count == 0 && unread.Failure is null && !options.IgnoresBaseline;
        return new CheckResult(isWhole && read.Baseline is { } baseline ? report with { Stale = baseline.StaleIn(report) } : report, tree.Show) { Failure = unread.Failure };
    }

    /// <summary>How a file is called that comes through standard input: as it was given, but by its repository path where others are judged with it.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="given">The path that it has; <see langword="null"/> where nobody said it.</param>
    /// <param name="policy">Says what kind of file it is.</param>
    public static string NameOfInput(WorkTree tree, string? given, Policy policy)
    {
        string named = given?.Replace('\\', '/') ?? "";
        return named.Length > 0 && tree.RepositoryPath(tree.Locate(named)) is var path && DialectBook.KindOfNamed(path, policy).Dialect.JudgesWholeGroups ? path : named;
    }

    /// <summary>The outlines of the files that are judged together with some, and are not among them.</summary>
    /// <param name="tree">The work tree.</param>
    /// <param name="options">How they are judged.</param>
    /// <param name="files">The repository paths of the files.</param>
    /// <exception cref="CannotCheckException">Nobody may read one.</exception>
    public static IReadOnlyList<Outline> OutlinesBeside(WorkTree tree, ValidationOptions options, IReadOnlyCollection<string> files)
        => [.. JudgedFileListing.Beside(tree, options.Policy, files).Select(path => Read(path, tree.FileOf(path), options, document => document.Outline)).OfType<Outline>()];

    /// <summary>Reads one judged file.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="file">The absolute path.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="select">Takes what is wanted of it; the document is disposed of afterwards.</param>
    /// <returns>The default where there is no such file any more: who lists files lists some that are deleted just then.</returns>
    /// <exception cref="CannotCheckException">Nobody may read it.</exception>
    public static T? Read<T>(string path, string file, ValidationOptions options, Func<Document, T> select)
        => Read(DialectBook.KindOfNamed(path, options.Policy), path, file, options, select);

    private static T? Read<T>(FileKind kind, string path, string file, ValidationOptions options, Func<Document, T> select)
    {
        if (!kind.IsJudged)
        {
            return FileContent.HasAny(file) is not { } hasAny ? default : SelectNamed(kind.Read(path, hasAny ? new byte[1] : default, options), select);
        }

        using FileContent? content = FileContent.Read(file, path);
        if (content is null)
        {
            return default;
        }

        if (content.Bytes.Length < LargeFiles.Size)
        {
            return Select(kind, path, content, options, select);
        }

        lock (_large)
        {
            T selected = Select(kind, path, content, options, select);
            LargeFiles.Release(content.Bytes.Length);
            return selected;
        }
    }

    private static T SelectNamed<T>(Document document, Func<Document, T> select)
    {
        using (document)
        {
            return select(document);
        }
    }

    private static T Select<T>(FileKind kind, string path, FileContent content, ValidationOptions options, Func<Document, T> select)
    {
        using Document document = content.Flaw is { } flaw ? kind.ReadUnreadable(path, flaw, options) : kind.Read(path, content.Bytes, options);
        return select(document);
    }

    /// <summary>In path order, each once: git lists a file in conflict for each side.</summary>
    private static string[] Sort(IEnumerable<string> listed, ProgressLine progress)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in listed)
        {
            if (files.Add(path))
            {
                progress.Find();
            }
        }

        string[] sorted = [.. files];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>Does something with each of many, on some cores; the first exception ends it.</summary>
    public static void InParallel<T>(int cores, T[] all, Action<T> act)
    {
        try
        {
            Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, index => act(all[index]));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
