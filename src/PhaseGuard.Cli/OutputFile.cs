using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Cli;

/// <summary>A file that is written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the file, and then puts that in its place.</summary>
    /// <param name="file">The file, absolute.</param>
    /// <param name="shown">How somebody called it.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CannotCheckException">It cannot be written; what was there is there.</exception>
    public static void Write(string file, string shown, Action<TextWriter> write)
    {
        try
        {
            string target = Target(file);
            string beside = Path.Combine(Path.GetDirectoryName(target)!, $".phaseguard-{Guid.NewGuid():N}.tmp");
            try
            {
                WriteThrough(beside, write);
                File.Move(beside, target, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"--output {Quote.Of(shown)} cannot be written: {Quote.Plain(exception.Message.TrimEnd('.'))} (nothing there was changed; name a file that can be written).", exception);
        }
    }

    /// <summary>The file that is meant: a link stays, and what it leads to is written.</summary>
    private static string Target(string file)
    {
        bool isLink = new FileInfo(file).LinkTarget is not null;
        string target = isLink ? File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName : file;
        return Directory.Exists(target) ? throw new IOException("it is a folder")
            : !Directory.Exists(Path.GetDirectoryName(target)) ? throw new IOException("its folder is not there")
            : target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal) ? throw new IOException("it is no regular file")
            : File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly) ? throw new IOException("it is read-only")
            : target;
    }

    private static void WriteThrough(string file, Action<TextWriter> write)
    {
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            write(writer);
        }

        stream.Flush(flushToDisk: true);
    }
}
