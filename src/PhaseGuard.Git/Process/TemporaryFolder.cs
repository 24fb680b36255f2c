namespace PhaseGuard.Git;

/// <summary>A folder that is gone when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Those that are there.</summary>
    private static readonly HashSet<TemporaryFolder> _made = [];

    private readonly DirectoryInfo _folder;

    /// <param name="prefix">The beginning of its name.</param>
    /// <exception cref="CannotCheckException">There is no room for it.</exception>
    public TemporaryFolder(string prefix)
    {
        try
        {
            _folder = Directory.CreateTempSubdirectory(prefix);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"no temporary folder can be made: {exception.Message.TrimEnd('.')} (make room for it, and try again).", exception);
        }

        lock (_made)
        {
            _made.Add(this);
        }
    }

    public string Path => _folder.FullName;

    /// <summary>Writes a file for a child process to read, and says where it is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">What is in it.</param>
    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Takes all away that are left, as when the program ends in the middle of it, and waits until they are gone.</summary>
    public static void RemoveAll()
    {
        lock (_made)
        {
            foreach (TemporaryFolder folder in _made)
            {
                folder.Remove();
            }

            _made.Clear();
        }
    }

    public void Dispose()
    {
        lock (_made)
        {
            if (_made.Remove(this))
            {
                Remove();
            }
        }
    }

    /// <summary>What a command has locked up is opened; it is ours all the same.</summary>
    private void Remove()
    {
        for (int turn = 0; turn < 3 && _folder.Exists; turn++)
        {
            try
            {
                _folder.Delete(recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Open(_folder);
            }

            _folder.Refresh();
        }
    }

    private static void Open(DirectoryInfo folder)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                folder.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            }

            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo { LinkTarget: null } below)
                {
                    Open(below);
                }
                else if (OperatingSystem.IsWindows())
                {
                    entry.Attributes = FileAttributes.Normal;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody else's, or gone by now: the next turn deletes what it can.
        }
    }
}
