using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Writing;
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
        WorkTreeCheck.InParallel(_context.Cores, Files(paths), path =>
        {
            if (Fix(path) is not { IsChanged: true } file)
            {
                return;
            }

            lock (writing)
            {
                if (Read(path) is { } now && now.AsSpan().SequenceEqual(file.Before))
                {
                    _ = StepWriter.Write(_tree.FileOf(path), _tree.Show(path), file.Before, file.After);
                    tally.Add(file);
                }
                else
                {
                    tally.Leave(path, Changed);
                }
            }
        });
        return tally;
    }

    /// <summary>What fixes would make of the files, in path order; nothing is written.</summary>
    /// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
    public IEnumerable<FixedFile> Preview(IReadOnlyList<string> paths)
        => Files(paths).Map(Fix).OfType<FixedFile>().Where(file => file.IsChanged);

    private string[] Files(IReadOnlyList<string> paths)
        => [.. JudgedFileListing.Of(_tree, _options.Policy, paths, (_, _) => { }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private FixedFile? Fix(string path)
        => Read(path) is { } text
            ? new FixedFile(path, text, DialectBook.KindOfNamed(path, _options.Policy).Fix(path, text, _options, _order.Accepts))
            : null;

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
}
