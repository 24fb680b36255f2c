using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Serving;

/// <summary>What a board is made of, and when each file of that was written.</summary>
/// <param name="context">The world.</param>
/// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
internal sealed class BoardFiles(CommandContext context, IReadOnlyList<string> paths)
{
    /// <summary>The stamp of each file, by repository path; the policy and what is checked out are among them.</summary>
    /// <exception cref="CannotCheckException">Nobody knows which files there are.</exception>
    public IReadOnlyDictionary<string, FileStamp> Stamps()
    {
        WorkTree tree = WorkTree.Find(context);
        Policy policy = tree.ReadPolicy(null);
        string[] judged = [.. JudgedFileListing.Of(tree, policy, paths, (_, _) => { })];
        string[] beside = paths.Count == 0 ? JudgedFileListing.Beside(tree, policy, judged) : [];
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (string path in judged.Concat(beside).Append(PolicyFile.Name))
        {
            stamps[path] = FileStamp.Of(tree.FileOf(path));
        }

        foreach (string name in (string[])["HEAD", "logs/HEAD"])
        {
            if (tree.GitFile(name) is { } file)
            {
                stamps[$".git/{name}"] = FileStamp.Of(file);
            }
        }

        return stamps;
    }
}
