using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>A program that came with a repository is whatever somebody committed, and is not run.</summary>
internal static class CommittedFile
{
    /// <summary>Whether a file, or what it leads to, is tracked by the repository that it lies in.</summary>
    /// <param name="file">A path as a hook names it.</param>
    /// <param name="folder">The folder that it is relative to.</param>
    /// <exception cref="CannotCheckException">git cannot say, or it lies in a git folder.</exception>
    public static bool Is(string file, string folder)
    {
        string full = Path.GetFullPath(Path.Combine(folder, file));
        return IsTracked(RealPath.Of(full)) || IsTracked(RealPath.OfFile(full));
    }

    private static bool IsTracked(string file)
        => WorkTree.Of(Path.GetDirectoryName(file)!) is { Repository: { } repository } tree
            && repository.At(tree.Top).Ask("ls-files", "-z", "--", $":(top,literal){tree.RepositoryPath(file)}").OrThrow().Output.Length > 0;
}
