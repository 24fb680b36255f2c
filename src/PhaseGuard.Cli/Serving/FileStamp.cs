namespace PhaseGuard.Cli.Serving;

/// <summary>What tells a version of a file from another one without reading it.</summary>
/// <param name="Length">How many bytes it has; negative where it is not there.</param>
/// <param name="Written">When it was written last.</param>
internal readonly record struct FileStamp(long Length, DateTime Written)
{
    /// <summary>The stamp of a file as it lies on disk.</summary>
    public static FileStamp Of(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc) : new FileStamp(-1, default);
    }
}
