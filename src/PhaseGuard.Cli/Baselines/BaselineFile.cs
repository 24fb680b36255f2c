using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Output;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Baselines;

/// <summary>The baseline of a work tree, as the commands keep it.</summary>
internal sealed class BaselineFile
{
    private readonly CommandContext _context;
    private readonly WorkTree _tree;
    private readonly Policy _policy;

    /// <exception cref="CannotCheckException">This is no repository, or its policy or its baseline cannot be used.</exception>
    public BaselineFile(CommandContext context)
    {
        (_context, _tree) = (context, WorkTree.Find(context));
        _policy = _tree.IsRepository
            ? _tree.ReadPolicy(null)
            : throw new CannotCheckException("this folder is in no git repository, and a baseline belongs to one: go to a repository.");
    }

    /// <summary>The file as one would type it in the current folder.</summary>
    public string Shown => _tree.Show(_policy.BaselinePath);

    /// <summary>What it says; <see langword="null"/> where there is none.</summary>
    public Baseline? Current => _policy.Baseline;

    /// <summary>Judges every file of the work tree.</summary>
    /// <param name="ignoresBaseline">Whether what the baseline hides is told, too.</param>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public Report Judge(bool ignoresBaseline)
    {
        using var progress = new ProgressLine(_context.Terminal, _context.ProgressAfter);
        var options = new ValidationOptions { Time = _context.Time, IgnoresBaseline = ignoresBaseline };
        CheckResult result = WorkTreeCheck.Run(_context, [], policy: null, options, progress);
        return result.Failure is null ? result.Report : throw result.Failure;
    }

    /// <summary>A baseline of what was found.</summary>
    public Baseline Make(IEnumerable<FileReport> files) => Baseline.Of(Current?.Created ?? Baseline.DayOf(_context.Time), files);

    /// <summary>Writes it, or takes the file away where nothing is left of it, and says what to commit.</summary>
    /// <param name="baseline">What it will say.</param>
    /// <param name="done">What was done.</param>
    /// <param name="subject">The commit's message.</param>
    /// <exception cref="CannotCheckException">It cannot be written, or a link leads out of the work tree.</exception>
    public void Write(Baseline baseline, string done, string subject)
    {
        string file = _tree.FileOf(_policy.BaselinePath);
        try
        {
            if (!RealPath.IsWithin(file, _tree.Top))
            {
                throw new CannotCheckException($"{Shown} leads out of the work tree, so nothing was written: put a file in its place.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (baseline.Entries.Count > 0)
            {
                AtomicFile.Write(file, stream => stream.Write(baseline.ToUtf8().Span));
            }
            else
            {
                File.Delete(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{Shown} cannot be written: {exception.Message.TrimEnd('.')} (make it writable, and try again).", exception);
        }

        _context.Output.Write($"{done}\nNext: {Quote.Plain(CommandLine.Commit(subject, Shown))}\n");
    }
}
