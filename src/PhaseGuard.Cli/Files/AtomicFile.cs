namespace PhaseGuard.Cli.Files;

/// <summary>Writes a file whole or not at all: a reader sees the old one or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>What the names of files beside others end with: no glob of step files matches it.</summary>
    public const string Extension = ".tmp";

    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Writes beside the file, and then puts that in its place, with the old one's mode, owner and attributes where the system lets it.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="mode">The file's mode, where it is to be another than the old one's.</param>
    /// <param name="name">What the name of the file beside it begins with.</param>
    /// <returns>Whether the old file had another name, a hard link, which keeps the old content.</returns>
    /// <exception cref="IOException">The file or its folder cannot be written, or the disk failed; the old file is as it was.</exception>
    public static bool Write(string path, Action<Stream> write, UnixFileMode? mode = null, string name = ".phaseguard-")
    {
        string beside = Path.Combine(Path.GetDirectoryName(path)!, $"{name}{Guid.NewGuid():N}{Extension}");
        void Delete(object? sender, EventArgs arguments) => File.Delete(beside);
        AppDomain.CurrentDomain.ProcessExit += Delete; // Ctrl-C leaves no time for what stands below
        try
        {
            MustBeWritable(path);
            bool isThere = File.Exists(path);
            mode ??= isThere && !OperatingSystem.IsWindows() ? File.GetUnixFileMode(path) : null;
            using (var file = new FileStream(beside, Options(mode)))
            {
                write(file);
                Flush(file);
            }

            (uint Names, uint Owner, uint Group)? old = isThere ? Posix.FactsOf(path) : null;
            if (old is { } facts)
            {
                Posix.Give(beside, facts.Owner, facts.Group);
                Posix.CopyAttributes(path, beside);
            }

            if (mode is { } bits && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, bits);
            }

            File.Move(beside, path, overwrite: true);
            return old?.Names > 1;
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= Delete;
            File.Delete(beside);
        }
    }

    /// <summary>A folder that may be written lets any file be replaced; one that nobody may write was marked, and stays.</summary>
    private static void MustBeWritable(string path)
    {
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)
            && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyWrite) == 0 || !OpensForWriting(path)))
        {
            throw new IOException("it is read-only");
        }
    }

    private static bool OpensForWriting(string path)
    {
        try
        {
            File.OpenHandle(path, access: FileAccess.Write, share: FileShare.ReadWrite | FileShare.Delete).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void Flush(FileStream file)
    {
        file.Flush(flushToDisk: OperatingSystem.IsWindows());
        if (!OperatingSystem.IsWindows())
        {
            Posix.Flush(file.SafeFileHandle);
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
