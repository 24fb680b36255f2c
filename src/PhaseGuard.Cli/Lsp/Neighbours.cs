using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Lsp.Features;

namespace PhaseGuard.Cli.Lsp;

/// <summary>The files that are judged beside a document, as they lie in the work tree.</summary>
internal static class Neighbours
{
    /// <summary>What the others of its group are known by.</summary>
    /// <exception cref="Git.CannotCheckException">One cannot be read.</exception>
    public static IEnumerable<Outline> Of(Asked asked)
    {
        (WorkTree tree, Policy policy, Dialects.Dialect dialect) = (asked.Document.Tree, asked.Judged.Options.Policy, asked.Judged.Kind.Dialect);
        string group = dialect.GroupOf(asked.Document.Path);
        foreach (string path in FolderWalk.Files(tree.FileOf(group)).Select(tree.RepositoryPath).Order(StringComparer.Ordinal))
        {
            if (path != asked.Document.Path && DialectBook.KindOf(path, policy) is { } kind && kind.Dialect == dialect && dialect.GroupOf(path) == group
                && WorkTreeCheck.Read(path, tree.FileOf(path), asked.Judged.Options, document => document.Outline) is { } outline)
            {
                yield return outline;
            }
        }
    }
}
