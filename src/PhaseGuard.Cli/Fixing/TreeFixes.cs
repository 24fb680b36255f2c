using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Fixing;

/// <summary>Fixes files as they lie in the work tree. What cannot be read is left alone; the check that follows says why.</summary>
internal sealed class TreeFixes
{
    private const string Changed = "it changed meanwhile. Try again.";

    private readonly CommandContext _context;
    private readonly WorkTree _tree;
    private readonly ValidationOptions _options;
    private readonly FixOrder _order;

    /// <param name="context">The world.</param>
    /// <param name="policy">The policy that somebody named.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="order">What is to be fixed.</param>
    public TreeFixes(CommandContext context, string? policy, ValidationOptions options, FixOrder order)
    {
        (_context, _tree, _order) = (context, WorkTree.Find(context), order);
        _options = options with { Policy = _tree.ReadPolicy(policy) };
    }

    /// <summary>Writes what can be fixed; others wait so long.</summary>
    /// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
    /// <exception cref="CannotCheckException">A file cannot be written, or nobody knows which files there are.</exception>
    public FixTally Write(IReadOnlyList<string> paths)
    {
        var tally = new FixTally(_context, _tree.Show);
        using WriterLock held = WriterLock.Wait(NamedStep.LockFileOf(_tree), _context.Patience, _context.Sleep);
        var writing = new Lock(); // a writer sweeps away what writers that were killed left beside the file
        WorkTreeCheck.InParallel(_context.Cores, [.. Units(paths)], unit =>
        {
            foreach (FixedFile file in Fix(unit).Where(file => file.IsChanged))
            {
                lock (writing)
                {
                    if (Read(file.Path) is { } now && now.AsSpan().SequenceEqual(file.Before))
                    {
                        _ = WholeFile.Write(_tree.FileOf(file.Path), _tree.Show(file.Path), file.Before, file.After);
                        tally.Add(file);
                    }
                    else
                    {
                        tally.Leave(file.Path, Changed);
                    }
                }
            }
        });
        return tally;
    }

    /// <summary>What fixes would make of the files, in path order; nothing is written.</summary>
    /// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
    public IEnumerable<FixedFile> Preview(IReadOnlyList<string> paths)
        => Units(paths).SelectMany(Fix).Where(file => file.IsChanged).OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>The files that are fixed together: each by itself, but where a dialect judges whole groups.</summary>
    private IEnumerable<Unit> Units(IReadOnlyList<string> paths)
    {
        string[] files = [.. JudgedFileListing.Of(_tree, _options.Policy, paths, (_, _) => { }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Lookup<string, string> beside = (paths.Count == 0 ? [] : JudgedFileListing.Beside(_tree, _options.Policy, files)).ToLookup(path => GroupOf(path)!, StringComparer.Ordinal);
        return files.GroupBy(path => GroupOf(path) ?? path, StringComparer.Ordinal).Select(group => new Unit([.. group], GroupOf(group.First()) is { } name ? [.. beside[name]] : null));
    }

    private IReadOnlyList<FixedFile> Fix(Unit unit)
    {
        var texts = new List<(FileKind Kind, string Path, byte[] Text)>();
        foreach (string path in unit.Files)
        {
            FileKind kind = DialectBook.KindOfNamed(path, _options.Policy);
            if (kind.IsJudged && Read(path) is { } text)
            {
                texts.Add((kind, path, text));
            }
        }

        return unit.Beside is { } beside
            ? new GroupFixes(_options, _order.Accepts).Run(texts, beside.Concat(unit.Files.Except(texts.Select(file => file.Path))).Select(Outline).OfType<Outline>())
            : [.. texts.Select(file => new FixedFile(file.Path, file.Text, file.Kind.Fix(file.Path, file.Text, _options, _order.Accepts)))];
    }

    private Outline? Outline(string path)
    {
        try
        {
            return WorkTreeCheck.Read(path, _tree.FileOf(path), _options, document => document.Outline);
        }
        catch (CannotCheckException)
        {
            return null;
        }
    }

    private string? GroupOf(string path)
        => DialectBook.KindOfNamed(path, _options.Policy).Dialect is { JudgesWholeGroups: true } dialect ? dialect.GroupOf(path) : null;

    private byte[]? Read(string path)
    {
        try
        {
            using FileContent? content = FileContent.Read(_tree.FileOf(path), path);
            return content is { Flaw: null } ? content.Bytes.ToArray() : null;
        }
        catch (CannotCheckException)
        {
            return null;
        }
    }

    /// <summary>Files that are fixed together.</summary>
    /// <param name="Files">Those that may be fixed.</param>
    /// <param name="Beside">The others of their group; <see langword="null"/> where each is fixed by itself.</param>
    private sealed record Unit(IReadOnlyList<string> Files, IReadOnlyList<string>? Beside);
}
