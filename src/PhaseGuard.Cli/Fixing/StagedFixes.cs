using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Fixing;

/// <summary>Fixes staged files in the index and in the work tree alike, where both hold the same bytes.</summary>
internal static class StagedFixes
{
    private const string Differs = "the index and the work tree hold different bytes of it. `git add` it, or restore it, and try again.";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <summary>Writes what can be fixed, and stages it.</summary>
    /// <param name="context">The world.</param>
    /// <param name="given">The policy that somebody named.</param>
    /// <param name="options">How it is judged.</param>
    /// <param name="order">What is to be fixed.</param>
    /// <exception cref="CannotCheckException">git cannot read or write the index, or a file cannot be written.</exception>
    public static FixTally Write(CommandContext context, Policy? given, ValidationOptions options, FixOrder order)
    {
        WorkTree tree = WorkTree.Find(context);
        var tally = new FixTally(context, tree.Show);
        using WriterLock held = WriterLock.Wait(NamedStep.LockFileOf(tree), context.Patience, context.Sleep);
        var staged = StagedTexts.Read(context.Git, given, options);
        foreach (FixedFile file in Fix(staged, options with { Policy = staged.Policy }, order).Filter(file => file.IsChanged))
        {
            if (!IsSame(tree.FileOf(file.Path), file.Before))
            {
                tally.Leave(file.Path, Differs);
                continue;
            }

            Write(tree, file);
            tally.Add(file);
        }

        return tally;
    }

    private static IEnumerable<FixedFile> Fix(StagedTexts staged, ValidationOptions options, FixOrder order)
        => staged.Files.GroupBy(file => file.Kind.Dialect is { JudgesWholeGroups: true } dialect ? dialect.GroupOf(file.Path) : null)
            .SelectMany(group => group.Key is { } name
                ? new GroupFixes(options, order.Accepts).Run([.. group], staged.Beside.Filter(file => group.First().Kind.Dialect.GroupOf(file.Path) == name))
                : group.Map(file => new FixedFile(file.Path, file.Text, file.Kind.Fix(file.Path, file.Text, options, order.Accepts))))
            .OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Writes and stages a file; where git does not take it, the file is as it was.</summary>
    private static void Write(WorkTree tree, FixedFile file)
    {
        string work = tree.FileOf(file.Path);
        _ = WholeFile.Write(work, tree.Show(file.Path), file.Before, file.After);
        GitAnswer added = tree.Repository!.ToCommit(_patience).Ask("add", "--", $":(top,literal){file.Path}");
        if (!added.Succeeded)
        {
            _ = WholeFile.Write(work, tree.Show(file.Path), file.After, file.Before);
            _ = added.OrThrow();
        }
    }

    private static bool IsSame(string file, byte[] text)
    {
        try
        {
            using FileContent? content = FileContent.Read(file, file);
            return content is { Flaw: null } && content.Bytes.Span.SequenceEqual(text);
        }
        catch (CannotCheckException)
        {
            return false;
        }
    }
}
