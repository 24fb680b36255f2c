using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Dialects;
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
        foreach (FixedFile file in Fix(staged, options with { Policy = staged.Policy }, order).Where(file => file.IsChanged))
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

    private static Ordered<FixedFile> Fix(StagedTexts staged, ValidationOptions options, FixOrder order)
        => staged.Files.Where(file => GroupOf(file.Kind, file.Path) is not null).GroupBy(file => GroupOf(file.Kind, file.Path)!)
            .SelectMany(group => new GroupFixes(options, order.Accepts).Run(
                [.. group], staged.Beside.Where(file => group[0].Kind.Dialect.GroupOf(file.Path) == group.Key)))
            .Concat(staged.Files.Where(file => GroupOf(file.Kind, file.Path) is null)
                .Select(file => new FixedFile(file.Path, file.Text, file.Kind.Fix(file.Path, file.Text, options, order.Accepts))))
            .OrderBy(file => file.Path, StringComparer.Ordinal);

    private static string? GroupOf(FileKind kind, string path) => kind.Dialect.JudgesWholeGroups ? kind.Dialect.GroupOf(path) : null;

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
