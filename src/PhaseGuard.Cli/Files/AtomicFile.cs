namespace PhaseGuard.Cli.Files;

/// <summary>Writes a file whole or not at all: a reader sees the old one or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>What the names of files beside others end with: no glob of step files matches it.</summary>
    public const string Extension = ".tmp";

    /// <summary>Writes beside the file, and then puts that in its place.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="mode">The file's mode, where it is not to be the usual one.</param>
    /// <param name="name">What the name of the file beside it begins with.</param>
    /// <exception cref="IOException">The folder cannot be written; the old file is as it was.</exception>
    public static void Write(string path, Action<Stream> write, UnixFileMode? mode = null, string name = ".phaseguard-")
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, $"{name}{Guid.NewGuid():N}{Extension}");
        void Delete(object? sender, EventArgs arguments) => File.Delete(beside);
        AppDomain.CurrentDomain.ProcessExit += Delete; // Ctrl-C leaves no time for what stands below
        try
        {
            using (var file = new FileStream(beside, Options(mode)))
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
            AppDomain.CurrentDomain.ProcessExit -= Delete;
            File.Delete(beside);
        }
    }

    /// <summary>Not for a moment may the file be read by more people than the one it takes the place of.</summary>
    private static FileStreamOptions Options(UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is { } bits && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = bits;
        }

        return options;
    }
}
