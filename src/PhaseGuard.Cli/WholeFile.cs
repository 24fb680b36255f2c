namespace PhaseGuard.Cli;

/// <summary>Writes a file whole or not at all: whoever looks sees the old one or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, and then puts that in its place.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="mode">The file's mode, where it is not to be the usual one.</param>
    /// <exception cref="IOException">The folder cannot be written; the old file is as it was.</exception>
    public static void Write(string path, Action<Stream> write, UnixFileMode? mode = null)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, $".phaseguard-{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            if (mode is { } bits && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, bits);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
