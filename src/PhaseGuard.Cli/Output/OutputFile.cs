using System.Text;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Output;

/// <summary>The file that a report is written into.</summary>
internal static class OutputFile
{
    /// <summary>Writes it whole or not at all.</summary>
    /// <param name="file">The file, absolute.</param>
    /// <param name="shown">How somebody called it.</param>
    /// <param name="top">The work tree that no link may lead out of; <see langword="null"/> where there is none.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CannotCheckException">It cannot be written; what was there is there.</exception>
    public static void Write(string file, string shown, string? top, Action<TextWriter> write)
    {
        try
        {
            AtomicFile.Write(Target(file, top), stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
                write(writer);
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"--output {Quote.Of(shown)} cannot be written: {Quote.Plain(exception.Message.TrimEnd('.'))} (nothing there was changed; name a file that can be written).", exception);
        }
    }

    /// <summary>The file that is meant: a link stays, and what it leads to is written.</summary>
    private static string Target(string file, string? top)
    {
        bool isLink = new FileInfo(file).LinkTarget is not null;
        string target = isLink ? File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName : file;
        return Directory.Exists(target) ? throw new IOException("it is a folder")
            : !Directory.Exists(Path.GetDirectoryName(target)) ? throw new IOException("its folder is not there")
            : top is not null && file.StartsWith(top + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !RealPath.IsWithin(file, top) ? throw new IOException("a link leads it out of the work tree")
            : target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal) ? throw new IOException("it is no regular file")
            : Path.GetFileName(target) == PolicyFile.Name ? throw new IOException("it is the name of the policy")
            : Path.GetFileName(target) == Baseline.UsualPath ? throw new IOException("it is the name of the baseline")
            : Path.Exists(target) && !RegularFile.Is(new FileInfo(target)) ? throw new IOException("it is no regular file")
            : target;
    }
}
