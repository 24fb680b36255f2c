using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Writing;

/// <summary>Writes a file of a work tree whole or not at all; who writes holds the lock.</summary>
internal static class WholeFile
{
    /// <summary>What the names of files begin with that a writer makes; only the holder of the lock may have one.</summary>
    private const string Beside = ".phaseguard-step-";

    /// <summary>Writes the new text in the place of the old one; where they are the same, nothing.</summary>
    /// <param name="file">The absolute path.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="before">Its bytes as they are.</param>
    /// <param name="after">Its bytes as they will be.</param>
    /// <returns>Whether the file had another name, a hard link, which keeps the old content.</returns>
    /// <exception cref="CannotCheckException">The file cannot be written; it is as it was.</exception>
    public static bool Write(string file, string shown, ReadOnlySpan<byte> before, ReadOnlyMemory<byte> after)
    {
        if (after.Span.SequenceEqual(before))
        {
            return false;
        }

        try
        {
            foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, $"{Beside}*{AtomicFile.Extension}"))
            {
                File.Delete(left);
            }

            return AtomicFile.Write(file, stream => stream.Write(after.Span), name: Beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the file {Quote.Of(shown)} cannot be written: {exception.Message.TrimEnd('.')} (it is as it was; make it and its folder writable, and try again).", exception);
        }
    }
}
