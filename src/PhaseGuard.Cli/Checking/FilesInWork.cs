using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Checking;

/// <summary>The files of a work tree.</summary>
internal sealed class FilesInWork(WorkTree tree) : FilesBeside
{
    protected override string? Read(string path)
    {
        try
        {
            var file = new FileInfo(tree.FileOf(path));
            if (!IsOwn(file))
            {
                return null;
            }

            using var content = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var hash = new Sha256();
            byte[] buffer = new byte[64 * 1024];
            for (int count; (count = content.Read(buffer)) > 0;)
            {
                hash.Append(buffer.AsSpan(0, count));
            }

            return Convert.ToHexStringLower(hash.Finish());
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(path)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    /// <summary>Logs are often ignored by git: the folders are read as they are on the disk.</summary>
    protected override IReadOnlyList<string> List(IReadOnlyCollection<string> folders, Func<string, bool> isWanted)
        =>
        [
            .. folders.Select(folder => tree.FileOf(folder.TrimEnd('/'))).Distinct().Where(Directory.Exists).SelectMany(FolderWalk.Files)
                .Where(file => isWanted(tree.RepositoryPath(file)) && IsOwn(new FileInfo(file))).Select(tree.RepositoryPath),
        ];

    /// <summary>What is no regular file, or lies behind a link that leads out of the work tree, is none of its files.</summary>
    private bool IsOwn(FileInfo file) => file.Exists && file.LinkTarget is null && RegularFile.Is(file) && RealPath.IsWithin(file.FullName, tree.Top);
}
