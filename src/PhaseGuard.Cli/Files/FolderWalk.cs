using System.IO.Enumeration;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Files;

/// <summary>Lists the files of a folder of which git says nothing.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions _everything = new()
    {
        RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0, ReturnSpecialDirectories = false,
    };

    /// <returns>The absolute paths of all files in it and below, links among them; what a link leads to is not entered.</returns>
    /// <exception cref="CannotCheckException">A folder cannot be read.</exception>
    public static IReadOnlyList<string> Files(string folder)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), _everything)
                {
                    ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(ref entry),
                    ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !entry.FileName.SequenceEqual(".git"),
                },
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the folder {Quote.Of(folder)} cannot be read: {exception.Message} (make it readable, and try again).", exception);
        }
    }

    private static bool IsLink(ref FileSystemEntry entry)
        => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
