namespace PhaseGuard.Git;

/// <summary>A folder for files that a child process has to read; it goes with all that is in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("phaseguard-");

    /// <summary>Writes a file, and says where it is.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">What is in it.</param>
    public string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
